package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
}
