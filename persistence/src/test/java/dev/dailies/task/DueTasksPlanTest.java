package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Owner;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty thousand finished tasks, and twenty that are due. */
class DueTasksPlanTest {

    private static final Database POSTGRESQL = Database.POSTGRESQL;

    private static Owner owner;

    @BeforeAll
    static void manyFinishedTasks() {
        owner = aMemberOfATeam(POSTGRESQL);
        POSTGRESQL.run(entities -> {
            finished(50_000, owner, "generate_series", entities);
            IntStream.range(0, 20)
                    .forEach(i ->
                            aTaskHandedOverBy(owner, entities, NOON, "create").again(NOON.plusSeconds(i)));
        });
        POSTGRESQL.run(
                entities -> entities.createNativeQuery("analyze video_task").executeUpdate());
    }

    @AfterAll
    static void asItWas() {
        POSTGRESQL.run(entities -> entities.createNativeQuery("delete from video_task where team_id = :team")
                .setParameter("team", owner.teamId())
                .executeUpdate());
    }

    @Test
    void theClaimLooksAtTheIndexOfDueTasksAlone() {
        assertThat(planOf(DueTasks.CLAIMABLE))
                .contains("Index Only Scan using video_task_due")
                .doesNotContain("Seq Scan")
                .doesNotContain("Heap");
    }

    @Test
    void theLookForTheOldestOneTakesTheFirstOfTheIndex() {
        assertThat(planOf(DueTasks.OLDEST))
                .contains("Index Only Scan using video_task_due")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theCountOfUnfinishedTasksPassesByAllThatAreFinished() {
        assertThat(
                        planOf(
                                "select count(*) from video_task where provider = :provider and due_at >= :ever and status = 'QUEUED'"))
                .contains("video_task_due")
                .doesNotContain("Seq Scan");
    }

    /** H2 counts the rows that it looked at: two that are due, and one past them. */
    @ParameterizedTest
    @ValueSource(strings = {DueTasks.OLDEST, DueTasks.CLAIMABLE})
    void onH2NeitherLooksAtAnyThatIsFinished(String query) {
        var somebody = aMemberOfATeam(Database.H2);
        Database.H2.run(entities -> {
            finished(1_000, somebody, "system_range", entities);
            aTaskHandedOverBy(somebody, entities, NOON, "one").again(NOON);
            aTaskHandedOverBy(somebody, entities, NOON, "other").again(NOON);
            entities.flush();
            var plan = String.valueOf(entities.createNativeQuery("explain analyze " + literal(query))
                    .getSingleResult());

            assertThat(plan).containsPattern("scanCount: [0-9]\\b").doesNotContainPattern("scanCount: [0-9]{3,}");

            entities.createNativeQuery("delete from video_task where team_id = :team")
                    .setParameter("team", somebody.teamId())
                    .executeUpdate();
        });
    }

    private static String planOf(String query) {
        return POSTGRESQL.in(entities -> String.valueOf(
                entities.createNativeQuery("explain " + literal(query)).getResultList()));
    }

    private static String literal(String query) {
        return query.replace(":provider", "'xai'")
                .replace(":ever", moment(Instant.EPOCH))
                .replace(":now", moment(NOON.plusSeconds(60)))
                .replace(":most", "50");
    }

    private static String moment(Instant at) {
        return "cast('%s' as timestamp with time zone)".formatted(at);
    }

    private static void finished(int count, Owner owner, String series, EntityManager entities) {
        entities.createNativeQuery("""
                        insert into video_task (id, account_id, team_id, model, provider, provider_model, prompt, seconds,
                                                resolution, per_second, image_fee, price, status, charged,
                                                outcome_unknown, created_at, completed_at)
                        select 'finished_' || s.n || '_' || cast(:team as varchar), :account, :team, 'grok-imagine-video', 'xai', 'grok-imagine-video',
                               'A drone flyover', 6, 'P720', 0.07, 0, 0.42, 'SUCCEEDED', 0.42, false,
                               cast(:now as timestamp with time zone), cast(:now as timestamp with time zone)
                        from %s(1, %d) s (n)
                        """.formatted(series, count))
                .setParameter("account", owner.accountId())
                .setParameter("team", owner.teamId())
                .setParameter("now", NOON)
                .executeUpdate();
    }
}
