package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.task.TaskGlimpse;
import dev.dailies.team.Owner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever has a page open")
class TaskWatchTest {

    private static final long DANA = 1;
    private static final long MAX = 2;
    private static final long CREW = 10;
    private static final long OTHERS = 20;

    private final TaskWatch watch = new TaskWatch();
    private final List<Set<String>> heard = new ArrayList<>();

    @Test
    void hearsWhatMovedSinceTheLookBefore() {
        joins(DANA, CREW, heard);
        looks(task("task_1", DANA, CREW, "QUEUED"), task("task_2", DANA, CREW, "RUNNING"));
        heard.clear();
        looks(task("task_1", DANA, CREW, "RUNNING"), task("task_2", DANA, CREW, "RUNNING"));
        looks(task("task_2", DANA, CREW, "RUNNING"));
        assertThat(heard).containsExactly(Set.of("task_1"), Set.of("task_1"));
    }

    @Test
    void hearsAtOnceOfAllThatMayHaveMovedSinceItWasWritten() {
        joins(MAX, CREW, new ArrayList<>());
        looks(task("task_1", DANA, CREW, "RUNNING"));
        joins(DANA, CREW, heard);
        looks(task("task_1", DANA, CREW, "RUNNING"));
        looks(task("task_1", DANA, CREW, "RUNNING"));
        assertThat(heard).containsExactly(Set.of("task_1"));
    }

    @Test
    void isStillNewIfTheyCameWhileTheLookWasUnderWay() {
        var arrived = watch.newcomers();
        joins(DANA, CREW, heard);
        watch.look(List.of(), arrived);
        looks(task("task_1", DANA, CREW, "RUNNING"));
        assertThat(heard).containsExactly(Set.of("task_1"));
    }

    @Test
    void hearsNothingOfOtherTeams() {
        joins(DANA, CREW, heard);
        looks(task("task_1", MAX, OTHERS, "QUEUED"));
        looks(task("task_1", MAX, OTHERS, "RUNNING"));
        assertThat(heard).isEmpty();
    }

    @Test
    void hearsNothingAfterTheyLeft() {
        var watcher = joins(DANA, CREW, heard);
        watch.leave(watcher);
        looks(task("task_1", DANA, CREW, "QUEUED"));
        assertThat(watch.isEmpty()).isTrue();
        assertThat(heard).isEmpty();
    }

    private void looks(TaskGlimpse... tasks) {
        watch.look(Arrays.asList(tasks), watch.newcomers());
    }

    private static TaskGlimpse task(String id, long account, long team, String state) {
        return new TaskGlimpse(id, account, team, state);
    }

    private TaskWatcher joins(long account, long team, List<Set<String>> hears) {
        var watcher = new TaskWatcher() {
            @Override
            public Owner owner() {
                return new Owner(account, team, null);
            }

            @Override
            public void moved(Set<String> ids) {
                hears.add(ids);
            }

            @Override
            public void knock() {
                // they are there
            }
        };
        watch.join(watcher);
        return watcher;
    }
}
