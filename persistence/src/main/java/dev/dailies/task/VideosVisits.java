package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** All last looks at lists of videos. */
@ApplicationScoped
public class VideosVisits {

    @PersistenceContext
    EntityManager entities;

    /** Notes that the reader of a list looks at it now, and says since when things are new to them. */
    public Instant look(TaskFilter filter, Instant now) {
        var place = new VideosVisit.Place(filter.reader().accountId(), filter.scope());
        var visit = entities.find(VideosVisit.class, place);
        return visit == null ? first(place, now) : visit.look(now);
    }

    /** To whoever comes for the first time, nothing that was there before is news. */
    private Instant first(VideosVisit.Place place, Instant now) {
        entities.createNativeQuery("""
                        insert into videos_visit (account_id, scope, since, last_look)
                        values (:account, :scope, :now, :now) on conflict do nothing
                        """)
                .setParameter("account", place.accountId())
                .setParameter("scope", place.scope())
                .setParameter("now", now)
                .executeUpdate();
        return now;
    }
}
