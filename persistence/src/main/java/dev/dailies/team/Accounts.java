package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** One at a time: whoever changes an account waits here for whoever else does. */
    public Optional<Account> changing(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
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

    /** How many can look after the installation. Whoever changes one of them waits here for whoever else does. */
    public int administratorsChanging() {
        return entities.createQuery(
                        "select a from Account a where a.administrator = true and a.suspendedAt is null order by a.id",
                        Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }

    /** Who somebody is, and where they belong today; nobody, while they are suspended. */
    public Optional<Person> person(long id) {
        var rows = entities.createQuery("""
                        select a, m.role, t from Account a
                        left join Membership m on m.place.accountId = a.id left join Team t on t.id = m.place.teamId
                        where a.id = :account and a.suspendedAt is null order by t.name, t.id
                        """, Object[].class)
                .setParameter("account", id)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(person(rows));
    }

    /**
     * @param rows one for each place where they belong, or one without: the account, the role, the team
     */
    static Person person(List<Object[]> rows) {
        var account = (Account) rows.get(0)[0];
        var places = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> place((Team) row[2], (Role) row[1]))
                .toList();
        return new Person(account.id(), account.name(), account.email(), account.isAdministrator(), places);
    }

    private static Person.Place place(Team team, Role role) {
        return new Person.Place(team.id(), team.name(), role, team.isSuspended());
    }
}
