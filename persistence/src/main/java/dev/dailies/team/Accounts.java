package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    public Account add(Account account) {
        entities.persist(account);
        return account;
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public Optional<Account> withEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public boolean areNone() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Who somebody is, and where they belong today. */
    public Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .map(account -> new Person(id, account.name(), account.email(), account.isAdministrator(), places(id)));
    }

    private List<Person.Place> places(long id) {
        return entities.createQuery("""
                        select new dev.dailies.team.Person$Place(t.id, t.name, m.role)
                        from Membership m, Team t where m.place.accountId = :account and t.id = m.place.teamId
                        order by t.name, t.id
                        """, Person.Place.class)
                .setParameter("account", id)
                .getResultList();
    }
}
