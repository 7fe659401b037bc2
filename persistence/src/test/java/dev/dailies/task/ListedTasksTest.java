package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskAskingFor;
import static dev.dailies.task.SituationsInTheDatabase.listedTasks;
import static dev.dailies.task.SituationsInTheDatabase.movingTasks;
import static dev.dailies.task.SituationsInTheDatabase.tasks;
import static dev.dailies.task.SituationsInTheDatabase.unwrittenWords;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ListedTasksTest {

    @Parameter
    Database database;

    @AfterEach
    void nothingIsDue() {
        database.run(entities -> entities.createQuery("update VideoTask t set t.work.dueAt = null")
                .executeUpdate());
    }

    @Test
    void pagesAreTurnedByThePlaceOfATask() {
        var ada = aMemberOfATeam(database);
        var ids = madeBy(ada, "one", "two", "three", "four", "five");

        var first = page(mine(ada), Place.newest());
        assertThat(idsOf(first)).containsExactly(ids.get(4), ids.get(3));
        assertThat(first.newer()).isFalse();
        assertThat(first.older()).isTrue();

        var second = page(mine(ada), Place.before(ids.get(3)));
        assertThat(idsOf(second)).containsExactly(ids.get(2), ids.get(1));
        assertThat(second.newer()).isTrue();

        var last = page(mine(ada), Place.before(ids.get(1)));
        assertThat(idsOf(last)).containsExactly(ids.get(0));
        assertThat(last.older()).isFalse();

        assertThat(idsOf(page(mine(ada), Place.after(ids.get(0))))).containsExactly(ids.get(2), ids.get(1));
    }

    @Test
    void whoeverTurnsBackToTheNewestSeesAFullPage() {
        var ada = aMemberOfATeam(database);
        var ids = madeBy(ada, "one", "two", "three");

        assertThat(idsOf(page(mine(ada), Place.after(ids.get(1))))).containsExactly(ids.get(2), ids.get(1));
    }

    @Test
    void aMemberSeesTheirOwnAndTheTeamAndNobodyElse() {
        var ada = aMemberOfATeam(database);
        var colleague = new Owner(aMemberOfATeam(database).accountId(), ada.teamId(), null);
        var stranger = aMemberOfATeam(database);
        var own = madeBy(ada, "hers").get(0);
        var theirs = madeBy(colleague, "his").get(0);
        madeBy(stranger, "nobody's business");

        assertThat(idsOf(page(mine(ada), Place.newest()))).containsExactly(own);
        assertThat(idsOf(page(team(ada), Place.newest()))).containsExactlyInAnyOrder(theirs, own);
        assertThat(page(team(new Owner(ada.accountId(), null, null)), Place.newest()))
                .isEqualTo(Slice.none());
    }

    @Test
    void statusModelAndDaysNarrowTheList() {
        var ada = aMemberOfATeam(database);
        var ids = madeBy(ada, "one", "two", "three");
        database.run(entities -> tasks(entities)
                .claimed(claimOf(ids.get(1)))
                .orElseThrow()
                .end(TaskStatus.FAILED, new TaskError("failed", "It broke."), null, NOON));

        assertThat(idsOf(page(with(ada, Set.of(TaskStatus.FAILED, TaskStatus.EXPIRED), null, ""), Place.newest())))
                .containsExactly(ids.get(1));
        assertThat(idsOf(page(with(ada, Set.of(), "grok-imagine-video-1.5-preview", ""), Place.newest())))
                .isEmpty();
        assertThat(idsOf(page(with(ada, Set.of(TaskStatus.QUEUED), "grok-imagine-video", ""), Place.newest())))
                .containsExactly(ids.get(2), ids.get(0));
        var second = NOON.plusSeconds(1);
        assertThat(idsOf(page(
                        new TaskFilter(ada, false, Set.of(), null, "", second, second.plusSeconds(1)), Place.newest())))
                .containsExactly(ids.get(1));
        assertThat(database.<Integer>in(entities -> listedTasks(entities).unfinished(mine(ada), 99)))
                .isEqualTo(2);
    }

    @Test
    void everyWordOrItsBeginningIsFoundInWhateverScript() {
        var ada = aMemberOfATeam(database);
        var ids = madeBy(
                ada, "A drone flyover of a snowy range", "A red Café, drone shot", "雪山上的日出，航拍", "Nothing like it");
        database.run(entities -> unwrittenWords(entities).write(10_000));

        assertThat(found(ada, "drone")).containsExactly(ids.get(1), ids.get(0));
        assertThat(found(ada, "SNOW dro")).containsExactly(ids.get(0));
        assertThat(found(ada, "cafe")).containsExactly(ids.get(1));
        assertThat(found(ada, "日出")).containsExactly(ids.get(2));
        assertThat(found(ada, "拍")).containsExactly(ids.get(2));
        assertThat(found(ada, "drone penguin")).isEmpty();
        assertThat(found(ada, "rone")).isEmpty();
        assertThat(idsOf(page(with(ada, Set.of(TaskStatus.SUCCEEDED), null, "drone"), Place.newest())))
                .isEmpty();
        assertThat(idsOf(page(with(ada, Set.of(), null, "drone"), Place.before(ids.get(1)))))
                .containsExactly(ids.get(0));
    }

    @Test
    void wordsAreWrittenOnceAndFoundByTheTeamToo() {
        var ada = aMemberOfATeam(database);
        var id = madeBy(ada, "Lighthouse in the fog").get(0);
        database.run(entities -> unwrittenWords(entities).write(10_000));
        database.run(
                entities -> assertThat(unwrittenWords(entities).write(10_000)).isZero());

        var wholeTeam = new TaskFilter(ada, true, Set.of(), null, "light", null, null);
        assertThat(idsOf(page(wholeTeam, Place.newest()))).containsExactly(id);
    }

    @Test
    void whatMovesLooksDifferent() {
        var ada = aMemberOfATeam(database);
        var id = madeBy(ada, "one").get(0);
        var before = glimpses(ada);
        database.run(entities -> tasks(entities).pending(claimOf(id), true, 40, NOON, NOON));

        assertThat(before).singleElement().extracting(TaskGlimpse::id).isEqualTo(id);
        assertThat(glimpses(ada)).singleElement().isNotEqualTo(before.get(0));
        assertThat(database.in(entities -> tasks(entities).history(id).orElseThrow())
                        .runningSince())
                .isEqualTo(NOON);
    }

    private List<TaskGlimpse> glimpses(Owner owner) {
        return database.in(entities -> movingTasks(entities)
                .of(List.of(owner.accountId()), List.of(owner.teamId()), NOON.plus(Duration.ofDays(1))));
    }

    /** Each a second after the one before. */
    private List<String> madeBy(Owner owner, String... prompts) {
        return database.in(entities -> IntStream.range(0, prompts.length)
                .mapToObj(i -> aTaskAskingFor(prompts[i], owner, entities, NOON.plusSeconds(i), "lease"))
                .map(VideoTask::id)
                .toList());
    }

    private static Claim claimOf(String id) {
        return new Claim(id, "lease", TaskStep.FOLLOWING, 0, "xai", "job", null, NOON, null);
    }

    private List<String> found(Owner owner, String text) {
        return idsOf(page(with(owner, Set.of(), null, text), Place.newest()));
    }

    private Slice<ListedTask> page(TaskFilter filter, Place<String> place) {
        return database.in(entities -> listedTasks(entities).page(filter, place, 2));
    }

    private static List<String> idsOf(Slice<ListedTask> slice) {
        return slice.rows().stream().map(task -> task.task().id()).toList();
    }

    private static TaskFilter mine(Owner owner) {
        return TaskFilter.everything(owner, false);
    }

    private static TaskFilter team(Owner owner) {
        return TaskFilter.everything(owner, true);
    }

    private static TaskFilter with(Owner owner, Set<TaskStatus> statuses, String model, String text) {
        return new TaskFilter(owner, false, statuses, model, text, null, null);
    }
}
