package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Owner;
import jakarta.persistence.EntityManager;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fifty thousand finished tasks, and twenty that are due. */
class DueTasksPlanTest {

    private static final Database POSTGRESQL = Database.POSTGRESQL;

    private static Owner owner;

    @BeforeAll
    static void manyFinishedTasks() {
        owner = aMemberOfATeam(POSTGRESQL);
        POSTGRESQL.run(entities -> {
            finished(50_000, entities);
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
        assertThat(planOf(DueTasks.CLAIMABLE.replace(":most", "50")))
                .contains("Index Only Scan using video_task_due")
                .doesNotContain("Seq Scan")
                .doesNotContain("Heap");
    }

    @Test
    void theLookForTheOldestOneTakesTheFirstOfTheIndex() {
        assertThat(planOf("select min(due_at) from video_task where provider = :provider and due_at <= :now"))
                .contains("Index Only Scan using video_task_due")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theCountOfUnfinishedTasksPassesByAllThatAreFinished() {
        assertThat(planOf("select count(*) from video_task where provider = :provider and due_at >= "
                        + "timestamptz '1970-01-01 00:00:00Z' and status = 'QUEUED'"))
                .contains("video_task_due")
                .doesNotContain("Seq Scan");
    }

    private static String planOf(String query) {
        var literal = query.replace(":provider", "'xai'").replace(":now", "timestamptz '" + NOON.plusSeconds(60) + "'");
        return POSTGRESQL.in(entities ->
                String.valueOf(entities.createNativeQuery("explain " + literal).getResultList()));
    }

    private static void finished(int count, EntityManager entities) {
        entities.createNativeQuery("""
                        insert into video_task (id, account_id, team_id, model, provider, provider_model, prompt, seconds,
                                                resolution, per_second, image_fee, price, status, charged,
                                                outcome_unknown, created_at, completed_at)
                        select 'finished_' || n, :account, :team, 'grok-imagine-video', 'xai', 'grok-imagine-video',
                               'A drone flyover', 6, 'P720', 0.07, 0, 0.42, 'SUCCEEDED', 0.42, false,
                               cast(:now as timestamptz), cast(:now as timestamptz)
                        from generate_series(1, :count) n
                        """)
                .setParameter("account", owner.accountId())
                .setParameter("team", owner.teamId())
                .setParameter("count", count)
                .setParameter("now", NOON)
                .executeUpdate();
    }
}
