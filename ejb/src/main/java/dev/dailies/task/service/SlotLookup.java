package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.Slots;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says how many of their slots somebody uses. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SlotLookup {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    PendingCaps caps;

    /** Over all their keys and teams; how many they may use may differ from team to team. */
    public Slots of(Owner owner) {
        return caps.slots(owner, settings.pendingCap(), clock.instant());
    }
}
