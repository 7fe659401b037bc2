package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The tasks that are not finished, or were made a moment ago: those that can change under a reader's eyes. */
@ApplicationScoped
public class MovingTasks {

    private static final String ARM = """
            (select t.id, t.account_id, t.team_id, t.status, t.progress, t.attempts, t.provider_job from video_task t
            where t.%s in (:%s) and %s)""";

    private static final String UNFINISHED = "t.status in ('QUEUED', 'RUNNING')";

    @PersistenceContext
    EntityManager entities;

    /**
     * Those of some accounts and teams.
     *
     * @param since how far back a finished task counts, so that one which ends at once is noticed too
     */
    public List<TaskGlimpse> of(Collection<Long> accounts, Collection<Long> teams, Instant since) {
        var rows = entities.createNativeQuery(String.join(
                        " union ",
                        ARM.formatted("account_id", "accounts", UNFINISHED),
                        ARM.formatted("account_id", "accounts", "t.id >= :since"),
                        ARM.formatted("team_id", "teams", UNFINISHED),
                        ARM.formatted("team_id", "teams", "t.id >= :since")))
                .setParameter("accounts", accounts.isEmpty() ? List.of(-1L) : accounts)
                .setParameter("teams", teams.isEmpty() ? List.of(-1L) : teams)
                .setParameter("since", TaskIds.first(since))
                .getResultList();
        return ((List<?>) rows)
                .stream().map(row -> (Object[]) row).map(MovingTasks::glimpse).toList();
    }

    private static TaskGlimpse glimpse(Object[] row) {
        return new TaskGlimpse(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                row[3] + " " + row[4] + " " + row[5] + " " + (row[6] != null));
    }
}
