package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.dueTasks;
import static dev.dailies.task.SituationsInTheDatabase.providers;
import static dev.dailies.task.SituationsInTheDatabase.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DueTasksTest {

    private static final Duration LEASE = Duration.ofSeconds(45);

    @Parameter
    Database database;

    @AfterEach
    void nothingIsDueAnyMore() {
        database.run(entities -> entities.createQuery("update VideoTask t set t.work.dueAt = null")
                .executeUpdate());
    }

    @Test
    void aTaskIsClaimedWhenItIsDueAndNotASecondBefore() {
        aTaskDueAt(NOON, aMemberOfATeam(database));

        assertThat(claim(10, NOON.minusSeconds(1))).isEmpty();
        assertThat(claim(10, NOON)).hasSize(1);
    }

    @Test
    void aClaimedTaskIsNotDueUntilItsLeaseEnds() {
        aTaskDueAt(NOON, aMemberOfATeam(database));
        claim(10, NOON);

        assertThat(claim(10, NOON.plusSeconds(44))).isEmpty();
        assertThat(claim(10, NOON.plusSeconds(45))).hasSize(1);
    }

    @Test
    void aTeamWithOneTaskIsServedBeforeTheSecondTaskOfATeamWithTen() {
        var busy = aMemberOfATeam(database);
        IntStream.range(0, 10).forEach(i -> aTaskDueAt(NOON.minusSeconds(100 - i), busy));
        var single = aTaskDueAt(NOON, aMemberOfATeam(database));

        assertThat(claim(2, NOON)).extracting(Claim::taskId).contains(single);
    }

    @Test
    void whoeverLostTheLeaseWritesNothing() {
        aTaskDueAt(NOON, aMemberOfATeam(database));
        var first = claim(1, NOON).get(0);
        var second = claim(1, NOON.plus(LEASE)).get(0);

        database.run(entities -> assertThat(tasks(entities).claimed(first)).isEmpty());
        database.run(entities -> tasks(entities).pending(first, true, 99, NOON, NOON));

        var task = database.in(entities -> tasks(entities).view(second.taskId()).orElseThrow());
        assertThat(task.progress()).isNull();
        assertThat(task.status()).isEqualTo(TaskStatus.QUEUED);
    }

    @Test
    void anEndedTaskIsNeverPendingAgain() {
        aTaskDueAt(NOON, aMemberOfATeam(database));
        var claim = claim(1, NOON).get(0);
        database.run(entities -> tasks(entities)
                .claimed(claim)
                .orElseThrow()
                .expire(new TaskError("expired", "Too late."), NOON, NOON.plusSeconds(60)));
        var late = claim(1, NOON.plusSeconds(60)).get(0);

        database.run(entities -> tasks(entities).pending(late, true, 50, NOON, NOON));

        assertThat(database.in(entities -> tasks(entities).view(late.taskId()).orElseThrow())
                        .status())
                .isEqualTo(TaskStatus.EXPIRED);
    }

    @Test
    void unfinishedTasksAreCountedByState() {
        var owner = aMemberOfATeam(database);
        IntStream.range(0, 3).forEach(i -> aTaskDueAt(NOON, owner));
        var claims = claim(2, NOON);
        database.run(entities -> tasks(entities).pending(claims.get(0), true, 10, NOON, NOON));
        database.run(entities -> tasks(entities)
                .claimed(claims.get(1))
                .orElseThrow()
                .expire(new TaskError("expired", "Too late."), NOON, NOON.plusSeconds(60)));

        assertThat(unfinished(TaskStatus.QUEUED)).isEqualTo(1);
        assertThat(unfinished(TaskStatus.RUNNING)).isEqualTo(1);
    }

    /** On H2, which one node has to itself, fewer will do. */
    @Test
    void tenClaimersTakeEachOfTenThousandDueTasksOnceARound() throws Exception {
        var many = database == Database.POSTGRESQL ? 10_000 : 500;
        var owners = List.of(aMemberOfATeam(database), aMemberOfATeam(database), aMemberOfATeam(database));
        // A hundred at a time: Hibernate looks at all that it has in hand before every query
        IntStream.range(0, many / 100)
                .forEach(batch -> database.run(entities -> IntStream.range(0, 100)
                        .forEach(i -> due(aTaskHandedOverBy(owners.get(i % 3), entities, NOON, "create"), NOON))));

        for (var round = 0; round < 2; round++) {
            var now = NOON.plus(LEASE.multipliedBy(round));
            var claimed = AtOnce.threads(10, () -> {
                var mine = new ArrayList<String>();
                for (var claims = claim(200, now); !claims.isEmpty(); claims = claim(200, now)) {
                    claims.forEach(claim -> mine.add(claim.taskId()));
                }
                return mine;
            });

            assertThat(claimed.stream().flatMap(List::stream).toList())
                    .hasSize(many)
                    .doesNotHaveDuplicates();
        }
    }

    private long unfinished(TaskStatus status) {
        return database.in(entities -> dueTasks(entities).unfinished("xai", status));
    }

    private List<Claim> claim(int most, Instant now) {
        return database.in(entities -> {
            providers(entities).locked("xai");
            return dueTasks(entities).claim("xai", now, most, UUID.randomUUID().toString(), now.plus(LEASE));
        });
    }

    private String aTaskDueAt(Instant due, Owner owner) {
        return database.in(entities -> due(aTaskHandedOverBy(owner, entities, NOON.minusSeconds(600), "create"), due));
    }

    private static String due(VideoTask task, Instant due) {
        task.again(due);
        return task.id();
    }
}
