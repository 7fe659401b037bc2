package dev.dailies.task.service;

import dev.dailies.task.ProviderStates;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Whether this node can serve: the database answers, and tasks are being followed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    @Inject
    ProviderStates states;

    @Inject
    Pulse pulse;

    public boolean hasDatabase() {
        try {
            return !states.names().isEmpty();
        } catch (PersistenceException | EJBException unreachable) {
            return false;
        }
    }

    public boolean followsTasks() {
        return pulse.isBeating();
    }
}
