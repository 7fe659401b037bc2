package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The calls of all nodes to all providers in the last hours. */
@ApplicationScoped
public class ProviderMinutes {

    @PersistenceContext
    EntityManager entities;

    /** Adds what a node has counted. Nobody else writes its rows. */
    public void add(Collection<ProviderMinute> counted) {
        counted.forEach(minute -> {
            var known = entities.find(ProviderMinute.class, minute.place());
            if (known == null) {
                entities.persist(minute);
            } else {
                known.add(minute);
            }
        });
    }

    /** What each provider's calls came to since a moment, and since a later one. */
    public List<ProviderCallsSince> since(Instant moment, Instant later) {
        return entities.createQuery("""
                        select new dev.dailies.task.ProviderCallsSince(m.place.provider, m.place.kind,
                            sum(m.calls), sum(m.errors), sum(m.millis), max(m.slowest),
                            sum(case when m.place.since >= :later then m.calls else 0L end),
                            sum(case when m.place.since >= :later then m.errors else 0L end),
                            sum(case when m.place.since >= :later then m.millis else 0L end),
                            max(case when m.place.since >= :later then m.slowest else 0L end))
                        from ProviderMinute m where m.place.since >= :moment
                        group by m.place.provider, m.place.kind
                        """, ProviderCallsSince.class)
                .setParameter("moment", moment)
                .setParameter("later", later)
                .getResultList();
    }

    /** Forgets what nobody looks at any more. */
    public void forget(Instant before) {
        entities.createQuery("delete from ProviderMinute m where m.place.since < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
