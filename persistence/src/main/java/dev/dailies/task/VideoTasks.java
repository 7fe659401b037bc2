package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All tasks. What is written at each look is native SQL: Hibernate would translate a JPQL update anew each time. */
@ApplicationScoped
public class VideoTasks {

    private static final String DRIFTING = """
            from VideoTask t
            where not exists (select 1 from LedgerEntry h
                    where h.reference = t.id and h.kind = LedgerKind.HOLD)
               or t.completedAt is not null and not exists (select 1 from LedgerEntry e
                    where e.reference = t.id and e.kind in (LedgerKind.CHARGE, LedgerKind.RELEASE))
               or t.completedAt is null and exists (select 1 from LedgerEntry e
                    where e.reference = t.id and e.kind in (LedgerKind.CHARGE, LedgerKind.RELEASE))
            """;

    @PersistenceContext
    EntityManager entities;

    public VideoTask add(VideoTask task) {
        entities.persist(task);
        return task;
    }

    public Optional<TaskView> view(String id) {
        return Optional.ofNullable(entities.find(VideoTask.class, id)).map(VideoTask::view);
    }

    public List<TaskView> views(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select t from VideoTask t where t.id in :ids", VideoTask.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(VideoTask::view)
                        .toList();
    }

    /** A team's last succeeded tasks, the newest in front. */
    public List<TaskView> lastSucceeded(long teamId, int most) {
        return entities.createQuery("""
                        select t from VideoTask t where t.owner.teamId = :team and t.status = TaskStatus.SUCCEEDED
                        order by t.id desc
                        """, VideoTask.class)
                .setParameter("team", teamId)
                .setMaxResults(most)
                .getResultStream()
                .map(VideoTask::view)
                .toList();
    }

    public Optional<TaskHistory> history(String id) {
        return Optional.ofNullable(entities.find(VideoTask.class, id)).map(VideoTask::history);
    }

    /** The task, locked until the end of the transaction, if the claim on it still holds. */
    public Optional<VideoTask> claimed(Claim claim) {
        return entities.createQuery(
                        "select t from VideoTask t where t.id = :id and t.work.lease = :lease", VideoTask.class)
                .setParameter("id", claim.taskId())
                .setParameter("lease", claim.lease())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes down that the provider took it, if the create call's lease still holds. One statement: it is on the create path. */
    public boolean handedOver(Claim claim, String job, Instant now, Instant firstLook) {
        return entities.createNativeQuery("""
                                update video_task set provider_job = :job, handed_over_at = :now,
                                    step = 'FOLLOWING', due_at = :due, lease = null
                                where id = :id and lease = :lease
                                """)
                        .setParameter("id", claim.taskId())
                        .setParameter("lease", claim.lease())
                        .setParameter("job", job)
                        .setParameter("now", now)
                        .setParameter("due", firstLook)
                        .executeUpdate()
                == 1;
    }

    /** The provider took it after we had given it up: its verdict will be the operator's cost. */
    public void handedOverLate(String id, String job, Instant nextLook) {
        entities.createQuery("""
                        update VideoTask t set t.upstream.providerJob = :job,
                            t.work.step = TaskStep.AWAITING_LATE_VERDICT, t.work.dueAt = :due, t.work.lease = null
                        where t.id = :id and t.upstream.providerJob is null and t.completedAt is not null
                        """)
                .setParameter("id", id)
                .setParameter("job", job)
                .setParameter("due", nextLook)
                .executeUpdate();
    }

    /**
     * Writes down that the provider is still at it, and gives the task back until its next look. One statement: most
     * looks end here.
     *
     * @param running whether it has begun, as far as this look tells
     * @param progress as the provider tells it, or {@code null} to leave it
     */
    public void pending(Claim claim, boolean running, Integer progress, Instant now, Instant nextLook) {
        entities.createNativeQuery("""
                        update video_task set status = case when :running then 'RUNNING' else status end,
                            running_since = case when :running then coalesce(running_since, :now) else running_since end,
                            progress = case when :told then :progress else progress end,
                            due_at = :due, attempts = 0, lease = null
                        where id = :id and lease = :lease and completed_at is null
                        """)
                .setParameter("id", claim.taskId())
                .setParameter("lease", claim.lease())
                .setParameter("running", running)
                .setParameter("told", progress != null)
                .setParameter("progress", progress == null ? 0 : progress)
                .setParameter("now", now)
                .setParameter("due", nextLook)
                .executeUpdate();
    }

    /**
     * How many tasks have ledger rows that do not fit their state (contract 6.4): an ended one without a charge or a
     * release, an unfinished one with either, or any without a hold. It is always 0.
     */
    public long drifts() {
        return entities.createQuery("select count(t) " + DRIFTING, Long.class).getSingleResult();
    }

    /** The ids of some of them. */
    public List<String> drifting(int most) {
        return entities.createQuery("select t.id " + DRIFTING, String.class)
                .setMaxResults(most)
                .getResultList();
    }
}
