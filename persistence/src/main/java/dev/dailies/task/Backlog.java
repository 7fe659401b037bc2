package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All tasks about which something is left to be done. The index of due tasks leads to them past all others. */
@ApplicationScoped
public class Backlog {

    private static final Set<TaskStep> COPYING = EnumSet.of(TaskStep.COPYING, TaskStep.COPYING_LATE);

    @PersistenceContext
    EntityManager entities;

    /** How many there are, by provider, by what is left to be done, and by age. */
    public List<OpenTasks> byAge(Instant now) {
        return entities.createQuery("""
                        select new dev.dailies.task.OpenTasks(t.upstream.provider, t.status, t.work.step,
                            sum(case when t.createdAt > :minute then 1L else 0L end),
                            sum(case when t.createdAt <= :minute and t.createdAt > :ten then 1L else 0L end),
                            sum(case when t.createdAt <= :ten and t.createdAt > :hour then 1L else 0L end),
                            sum(case when t.createdAt <= :hour and t.createdAt > :day then 1L else 0L end),
                            sum(case when t.createdAt <= :day then 1L else 0L end),
                            min(t.createdAt), min(t.work.dueAt))
                        from ProviderState p, VideoTask t
                        where t.upstream.provider = p.name and t.work.dueAt >= :ever
                        group by t.upstream.provider, t.status, t.work.step
                        """, OpenTasks.class)
                .setParameter("minute", now.minus(Duration.ofMinutes(1)))
                .setParameter("ten", now.minus(Duration.ofMinutes(10)))
                .setParameter("hour", now.minus(Duration.ofHours(1)))
                .setParameter("day", now.minus(Duration.ofDays(1)))
                .setParameter("ever", Instant.EPOCH)
                .getResultList();
    }

    /** Videos that could not be copied (yet), the one asked for last in front. */
    public List<FailedCopy> failedCopies(int most) {
        var ids = failed(most);
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select new dev.dailies.task.FailedCopy(t.id, g.name, a.email, t.upstream.provider, t.status,
                                    t.milestones.madeAt, t.work.attempts, t.work.lease, t.work.dueAt)
                                from VideoTask t, Team g, Account a
                                where t.id in :ids and g.id = t.owner.teamId and a.id = t.owner.accountId
                                order by t.id desc
                                """, FailedCopy.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Without their teams, from which H2 would begin to look. */
    private List<String> failed(int most) {
        return entities.createQuery("""
                        select t.id from ProviderState p, VideoTask t
                        where t.upstream.provider = p.name and t.work.dueAt >= :ever
                            and (t.work.step = TaskStep.COPYING_LATE
                                or t.work.step = TaskStep.COPYING and t.work.attempts > 0)
                        order by t.createdAt desc, t.id
                        """, String.class)
                .setParameter("ever", Instant.EPOCH)
                .setMaxResults(most)
                .getResultList();
    }

    /** The task of a video that could not be copied, locked until the end of the transaction. */
    public Optional<VideoTask> failedCopy(String taskId) {
        return Optional.of(taskId)
                .filter(TaskIds::isOne)
                .map(id -> entities.find(VideoTask.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(task -> COPYING.contains(task.claim().step()));
    }
}
