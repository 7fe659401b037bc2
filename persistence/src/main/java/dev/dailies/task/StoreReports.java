package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** What our own copies of the videos come to, by what was written down when each was stored. */
@ApplicationScoped
public class StoreReports {

    private static final int ONLY = 1;

    /** A video is stored at most so long after its task was created. */
    private static final Duration LONGEST_WAY = Duration.ofDays(3);

    @PersistenceContext
    EntityManager entities;

    public StoreView last() {
        return entities.find(StoreReport.class, ONLY).view();
    }

    /** Takes the turn to look, unless somebody else did so lately. */
    public boolean takeTurn(Instant now, Instant lately) {
        return entities.createQuery(
                                "update StoreReport r set r.lookedAt = :now where r.lookedAt is null or r.lookedAt < :lately")
                        .setParameter("now", now)
                        .setParameter("lately", lately)
                        .executeUpdate()
                == 1;
    }

    /**
     * Looks. Ids sort by creation, so only the tasks of the time that videos are kept for are read.
     *
     * @param oldest when the oldest video that is kept was stored
     * @param yesterday what was stored since then counts as a day's
     */
    public void look(Instant oldest, Instant yesterday) {
        var sums = entities.createQuery("""
                        select count(t), coalesce(sum(t.storedBytes), 0L),
                            coalesce(sum(case when t.milestones.storedAt >= :yesterday then t.storedBytes else 0L end), 0L)
                        from VideoTask t
                        where t.id >= :first and t.storedBytes is not null and t.milestones.storedAt >= :oldest
                        """, Object[].class)
                .setParameter("first", TaskIds.first(oldest.minus(LONGEST_WAY)))
                .setParameter("oldest", oldest)
                .setParameter("yesterday", yesterday)
                .getSingleResult();
        entities.createQuery("update StoreReport r set r.videos = :videos, r.bytes = :bytes, r.dayBytes = :day")
                .setParameter("videos", sums[0])
                .setParameter("bytes", sums[1])
                .setParameter("day", sums[2])
                .executeUpdate();
    }
}
