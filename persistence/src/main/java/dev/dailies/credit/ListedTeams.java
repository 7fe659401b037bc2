package dev.dailies.credit;

import dev.dailies.shared.Place;
import dev.dailies.shared.SearchWords;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All teams as administrators see them, the newest first. */
@ApplicationScoped
public class ListedTeams {

    private static final String LISTED = """
            select new dev.dailies.credit.ListedTeam(t.id, t.name, t.createdAt, t.suspendedAt, c.balance, c.held,
                   (select count(m) from Membership m where m.place.teamId = t.id))
            from Team t join CreditAccount c on c.teamId = t.id
            """;

    @PersistenceContext
    EntityManager entities;

    public Optional<ListedTeam> find(long id) {
        return entities.createQuery(LISTED + "where t.id = :id", ListedTeam.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** A page of the teams that fit, beside a place. */
    public Slice<ListedTeam> page(TeamFilter filter, Place<Long> place, int size) {
        return Slice.beside(place, found(filter, place, size + 1), size, () -> page(filter, Place.newest(), size));
    }

    private List<ListedTeam> found(TeamFilter filter, Place<Long> place, int most) {
        var conditions = new StringBuilder("where true = true");
        conditions.append(filter.suspended() ? " and t.suspendedAt is not null" : "");
        conditions.append(filter.words().isEmpty() ? "" : " and lower(t.name) like :words escape '!'");
        if (place.id() != null) {
            conditions.append(place.newer() ? " and t.id > :place" : " and t.id < :place");
        }
        conditions.append(" order by t.id ").append(place.newer() ? "asc" : "desc");
        var query = entities.createQuery(LISTED + conditions, ListedTeam.class);
        if (!filter.words().isEmpty()) {
            query.setParameter("words", SearchWords.pattern(filter.words()));
        }
        if (place.id() != null) {
            query.setParameter("place", place.id());
        }
        return query.setMaxResults(most).getResultList();
    }
}
