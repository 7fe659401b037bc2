package dev.dailies.audit;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that administrators ever did, in the order in which they did it. */
@ApplicationScoped
public class AuditLog {

    @PersistenceContext
    EntityManager entities;

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** A page of the entries that fit, beside a place. */
    public Slice<AuditLine> page(AuditFilter filter, Place<Long> place, int size) {
        return Slice.beside(place, lines(filter, place, size + 1), size, () -> page(filter, Place.newest(), size));
    }

    private List<AuditLine> lines(AuditFilter filter, Place<Long> place, int most) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("true = true");
        narrow(where, parameters, " and e.deed = :deed", "deed", filter.deed());
        narrow(where, parameters, " and e.email = :email", "email", filter.email());
        narrow(where, parameters, " and e.at >= :from", "from", filter.from());
        narrow(where, parameters, " and e.at < :until", "until", filter.until());
        if (filter.subject() != null) {
            narrow(
                    where,
                    parameters,
                    " and e.subject.kind = :kind",
                    "kind",
                    filter.subject().kind());
            narrow(
                    where,
                    parameters,
                    " and e.subject.id = :subject",
                    "subject",
                    filter.subject().id());
        }
        narrow(where, parameters, place.newer() ? " and e.id > :place" : " and e.id < :place", "place", place.id());
        var query = entities.createQuery(
                "select e from AuditEntry e where " + where + " order by e.id " + (place.newer() ? "asc" : "desc"),
                AuditEntry.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultStream().map(AuditEntry::line).toList();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }
}
