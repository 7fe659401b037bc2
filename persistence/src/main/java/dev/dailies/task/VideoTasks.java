package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All tasks. */
@ApplicationScoped
public class VideoTasks {

    @PersistenceContext
    EntityManager entities;

    public VideoTask add(VideoTask task) {
        entities.persist(task);
        return task;
    }

    public Optional<TaskView> view(String id) {
        return Optional.ofNullable(entities.find(VideoTask.class, id)).map(VideoTask::view);
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
        return entities.createQuery("""
                                update VideoTask t set t.upstream.providerJob = :job, t.handedOverAt = :now,
                                    t.work.step = TaskStep.FOLLOWING, t.work.dueAt = :due, t.work.lease = null
                                where t.id = :id and t.work.lease = :lease
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
     * @param progress as the provider tells it, or {@code null} to leave what is there
     */
    public void pending(Claim claim, TaskStatus status, Integer progress, Instant nextLook) {
        entities.createQuery("""
                        update VideoTask t set t.status = :status, t.progress = coalesce(:progress, t.progress),
                            t.work.dueAt = :due, t.work.attempts = 0, t.work.lease = null
                        where t.id = :id and t.work.lease = :lease
                          and (t.status = TaskStatus.QUEUED or t.status = TaskStatus.RUNNING and :status = TaskStatus.RUNNING)
                        """)
                .setParameter("id", claim.taskId())
                .setParameter("lease", claim.lease())
                .setParameter("status", status)
                .setParameter("progress", progress)
                .setParameter("due", nextLook)
                .executeUpdate();
    }
}
