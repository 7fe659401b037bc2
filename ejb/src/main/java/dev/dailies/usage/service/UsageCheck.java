package dev.dailies.usage.service;

import dev.dailies.usage.UsageDrift;
import dev.dailies.usage.UsageRollUps;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Proves that the roll-ups of usage are what the ledger adds up to. It reads the whole ledger, outside any transaction,
 * since that may take longer than one may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageCheck {

    private static final Logger LOG = System.getLogger(UsageCheck.class.getName());

    @Inject
    Clock clock;

    @Inject
    UsageReading reading;

    @Inject
    UsageRollUps rollUps;

    @Inject
    UsageCounting counting;

    /** Whether nobody has checked it in this hour. */
    public boolean isDue() {
        var last = reading.standing().checkedAt();
        return last == null || last.isBefore(clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    public UsageDrift check() {
        var found = rollUps.drift(reading.days(), clock.instant());
        counting.checked(found);
        if (found.sums() != 0) {
            LOG.log(
                    Level.ERROR,
                    "Usage does not equal the ledger: {0} sums differ, on days from {1} to {2}. Have it counted anew.",
                    found.sums(),
                    found.first(),
                    found.last());
        }
        return found;
    }
}
