package dev.dailies.team;

import dev.dailies.shared.Place;
import dev.dailies.shared.SearchWords;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All accounts as administrators see them, the newest first. */
@ApplicationScoped
public class ListedAccounts {

    private static final String LISTED = """
            select new dev.dailies.team.ListedAccount(a.id, a.name, a.email, a.administrator, a.createdAt, a.suspendedAt,
                   case when a.passwordHash is null then false else true end, i.expiresAt,
                   case when exists (select s.id from SignOnIdentity s where s.accountId = a.id)
                       then true else false end,
                   (select count(m) from Membership m where m.place.accountId = a.id))
            from Account a left join Invitation i on i.accountId = a.id
            """;

    private static final Map<AccountState, String> STATES = Map.of(
            AccountState.ADMINISTRATOR, " and a.administrator = true",
            AccountState.SUSPENDED, " and a.suspendedAt is not null",
            AccountState.INVITED, " and i.expiresAt is not null");

    @PersistenceContext
    EntityManager entities;

    public Optional<ListedAccount> find(long id) {
        return entities.createQuery(LISTED + "where a.id = :id", ListedAccount.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Where an account belongs, whether it may act or not. */
    public List<Person.Place> places(long id) {
        return entities.createQuery("""
                        select new dev.dailies.team.Person$Place(t.id, t.name, m.role,
                            case when t.suspendedAt is null then false else true end)
                        from Membership m join Team t on t.id = m.place.teamId where m.place.accountId = :id
                        order by t.name, t.id
                        """, Person.Place.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** A page of the accounts that fit, beside a place. */
    public Slice<ListedAccount> page(AccountFilter filter, Place<Long> place, int size) {
        return Slice.beside(place, found(filter, place, size + 1), size, () -> page(filter, Place.newest(), size));
    }

    private List<ListedAccount> found(AccountFilter filter, Place<Long> place, int most) {
        var conditions = new StringBuilder("where true = true");
        conditions.append(filter.state() == null ? "" : STATES.get(filter.state()));
        if (!filter.words().isEmpty()) {
            conditions.append(" and (lower(a.email) like :words escape '!' or lower(a.name) like :words escape '!')");
        }
        if (place.id() != null) {
            conditions.append(place.newer() ? " and a.id > :place" : " and a.id < :place");
        }
        conditions.append(" order by a.id ").append(place.newer() ? "asc" : "desc");
        var query = entities.createQuery(LISTED + conditions, ListedAccount.class);
        fill(query, filter, place);
        return query.setMaxResults(most).getResultList();
    }

    private static void fill(TypedQuery<ListedAccount> query, AccountFilter filter, Place<Long> place) {
        if (!filter.words().isEmpty()) {
            query.setParameter("words", SearchWords.pattern(filter.words()));
        }
        if (place.id() != null) {
            query.setParameter("place", place.id());
        }
    }
}
