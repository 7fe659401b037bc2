package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.Slots;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Says how many of their slots somebody uses. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SlotLookup {

    @Inject
    Settings settings;

    @Inject
    PendingCaps caps;

    public Slots of(long accountId) {
        return caps.slots(accountId, settings.pendingCap());
    }
}
