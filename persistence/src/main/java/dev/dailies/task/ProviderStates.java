package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
}
