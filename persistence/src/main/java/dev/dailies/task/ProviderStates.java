package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What is known of each provider. */
@ApplicationScoped
public class ProviderStates {

    @PersistenceContext
    EntityManager entities;

    /** The provider's row, locked until the end of the transaction: one node at a time takes looks and claims. */
    public ProviderState locked(String name) {
        return entities.find(ProviderState.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<String> names() {
        return entities.createQuery("select p.name from ProviderState p order by p.name", String.class)
                .getResultList();
    }

    /** How each of them stands, by name. */
    public List<ProviderStanding> standings() {
        return entities.createQuery("select p from ProviderState p order by p.name", ProviderState.class)
                .getResultStream()
                .map(ProviderState::standing)
                .toList();
    }

    /** A call brought something, unless a later one is known already. */
    public void good(String name, Instant at) {
        entities.createQuery("update ProviderState p set p.lastGood = :at where p.name = :name and"
                        + " (p.lastGood is null or p.lastGood < :at)")
                .setParameter("name", name)
                .setParameter("at", at)
                .executeUpdate();
    }
}
