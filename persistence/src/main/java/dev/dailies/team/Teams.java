package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All teams and who belongs to them. */
@ApplicationScoped
public class Teams {

    @PersistenceContext
    EntityManager entities;

    public Team add(Team team) {
        entities.persist(team);
        return team;
    }

    public void join(Team team, Account account, Role role) {
        entities.persist(new Membership(team, account, role));
    }

    public Optional<Team> find(long id) {
        return Optional.ofNullable(entities.find(Team.class, id));
    }

    /** Those of this name, however it is written. */
    public List<Team> named(String name) {
        return entities.createQuery("select t from Team t where lower(t.name) = lower(:name) order by t.id", Team.class)
                .setParameter("name", name.strip())
                .setMaxResults(2)
                .getResultList();
    }

    /** One at a time: whoever changes a team's members waits here for whoever else does. */
    public Optional<Team> changing(long id) {
        return Optional.ofNullable(entities.find(Team.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Membership> place(long teamId, long accountId) {
        return Optional.ofNullable(entities.find(Membership.class, new Membership.Place(teamId, accountId)));
    }

    public void leave(Membership membership) {
        entities.remove(membership);
    }

    public long leads(long teamId) {
        return entities.createQuery(
                        "select count(m) from Membership m where m.place.teamId = :team and m.role = Role.LEAD",
                        Long.class)
                .setParameter("team", teamId)
                .getSingleResult();
    }

    public long members(long teamId) {
        return entities.createQuery("select count(m) from Membership m where m.place.teamId = :team", Long.class)
                .setParameter("team", teamId)
                .getSingleResult();
    }

    /** In how many teams an account has a place. */
    public long places(long accountId) {
        return entities.createQuery("select count(m) from Membership m where m.place.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Whether somebody may look after a team: its leads, and administrators who belong to it. */
    public boolean isLookedAfterBy(long teamId, long accountId) {
        return !entities.createQuery("""
                        select m.role from Membership m join Account a on a.id = m.place.accountId
                        where m.place.teamId = :team and m.place.accountId = :account
                          and (m.role = Role.LEAD or a.administrator = true)
                        """, Role.class)
                .setParameter("team", teamId)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }
}
