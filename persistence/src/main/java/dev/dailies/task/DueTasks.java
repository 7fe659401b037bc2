package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tasks about which something is due, on whichever node asks first. */
@ApplicationScoped
public class DueTasks {

    /** All that it needs stands in the index of due tasks, where H2 has the finished ones first: nothing is due before then. */
    static final String CLAIMABLE = """
            select d.id from (
                select id, due_at, row_number() over (partition by team_id order by due_at, id) as turn
                from video_task where provider = :provider and due_at >= :ever and due_at <= :now) d
            order by d.turn, d.due_at fetch first :most rows only
            """;

    /** The first of the same stretch of the index. */
    static final String OLDEST =
            "select min(due_at) from video_task where provider = :provider and due_at >= :ever and due_at <= :now";

    @PersistenceContext
    EntityManager entities;

    /** Since when the longest-waiting one is due, if any is. */
    public Optional<Instant> oldest(String provider, Instant now) {
        return Optional.ofNullable((Instant) entities.createNativeQuery(OLDEST, Instant.class)
                .setParameter("provider", provider)
                .setParameter("ever", Instant.EPOCH)
                .setParameter("now", now)
                .getSingleResult());
    }

    /**
     * How many unfinished tasks of a provider are in this state. Something is due about each of them sooner or later, so
     * the index of due tasks leads to them past all that are finished.
     */
    public long unfinished(String provider, TaskStatus status) {
        return entities.createQuery(
                        "select count(t) from VideoTask t where t.upstream.provider = :provider and t.work.dueAt >= :ever and t.status = :status",
                        Long.class)
                .setParameter("provider", provider)
                .setParameter("ever", Instant.EPOCH)
                .setParameter("status", status)
                .getSingleResult();
    }

    /**
     * Claims due tasks, a turn for each team before any has a second one. The caller holds the provider's row
     * ({@link ProviderStates}), so no two nodes are here at once and a plain statement will do on every database.
     */
    public List<Claim> claim(String provider, Instant now, int most, String lease, Instant until) {
        var ids = entities.createNativeQuery(CLAIMABLE, String.class)
                .setParameter("provider", provider)
                .setParameter("ever", Instant.EPOCH)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        entities.createNativeQuery(
                        "update video_task set lease = :lease, due_at = :until where id in (:ids) and due_at <= :now")
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .executeUpdate();
        return entities.createQuery("""
                        select new dev.dailies.task.Claim(t.id, t.work.lease, t.work.step, t.work.attempts, t.upstream.provider,
                            t.upstream.providerJob, t.upstream.providerVideo, t.createdAt, t.completedAt)
                        from VideoTask t where t.id in :ids and t.work.lease = :lease
                        """, Claim.class)
                .setParameter("ids", ids)
                .setParameter("lease", lease)
                .getResultList();
    }

    /** Holds on to what takes longer than a lease. */
    public void renew(Collection<Claim> claims, Instant until) {
        claims.forEach(claim -> entities.createQuery(
                        "update VideoTask t set t.work.dueAt = :until where t.id = :id and t.work.lease = :lease")
                .setParameter("id", claim.taskId())
                .setParameter("lease", claim.lease())
                .setParameter("until", until)
                .executeUpdate());
    }

    /** Lets go of what is claimed: it is due again, for everybody. */
    public void handBack(Collection<Claim> claims, Instant now) {
        claims.forEach(claim -> entities.createQuery("""
                        update VideoTask t set t.work.dueAt = :now, t.work.lease = null
                        where t.id = :id and t.work.lease = :lease
                        """)
                .setParameter("id", claim.taskId())
                .setParameter("lease", claim.lease())
                .setParameter("now", now)
                .executeUpdate());
    }
}
