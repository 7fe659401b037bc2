package dev.dailies.task.service;

import dev.dailies.task.TaskGlimpse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever on this node wants to hear of tasks that move. */
@ApplicationScoped
public class TaskWatch {

    private final Set<TaskWatcher> watchers = ConcurrentHashMap.newKeySet();

    /** What was seen at the last look; {@code null} if nobody was watching. */
    private volatile Map<String, TaskGlimpse> seen;

    public void join(TaskWatcher watcher) {
        watchers.add(watcher);
    }

    public void leave(TaskWatcher watcher) {
        watchers.remove(watcher);
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    void rest() {
        seen = null;
    }

    Set<Long> accounts() {
        return watchers.stream().map(watcher -> watcher.owner().accountId()).collect(Collectors.toSet());
    }

    Set<Long> teams() {
        return watchers.stream()
                .map(watcher -> watcher.owner().teamId())
                .filter(team -> team != null)
                .collect(Collectors.toSet());
    }

    /** Compares with the look before, and tells everybody which tasks of theirs have come, gone or changed. */
    void look(List<TaskGlimpse> now) {
        var before = seen;
        var present = now.stream().collect(Collectors.toMap(TaskGlimpse::id, Function.identity()));
        seen = present;
        if (before != null) {
            var moved = Stream.concat(
                            now.stream().filter(task -> !task.equals(before.get(task.id()))),
                            before.values().stream().filter(task -> !present.containsKey(task.id())))
                    .toList();
            if (!moved.isEmpty()) {
                watchers.forEach(watcher -> tell(watcher, moved));
            }
        }
    }

    private static void tell(TaskWatcher watcher, Collection<TaskGlimpse> moved) {
        var theirs = moved.stream()
                .filter(task -> watcher.owner().accountId() == task.accountId()
                        || watcher.owner().teamId() != null && watcher.owner().teamId() == task.teamId())
                .map(TaskGlimpse::id)
                .collect(Collectors.toSet());
        if (!theirs.isEmpty()) {
            watcher.moved(theirs);
        }
    }
}
