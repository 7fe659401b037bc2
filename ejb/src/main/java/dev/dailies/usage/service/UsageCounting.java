package dev.dailies.usage.service;

import dev.dailies.usage.ReportDays;
import dev.dailies.usage.UsageDrift;
import dev.dailies.usage.UsageRollUps;
import dev.dailies.usage.UsageTurns;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** Counts what was used, a batch at a time, whosever turn it is. */
@Stateless
public class UsageCounting {

    static final int BATCH = 10_000;

    @Inject
    Clock clock;

    @Inject
    UsageTurns turns;

    @Inject
    UsageRollUps rollUps;

    /** Counts the days of this zone from now on; if they were those of another, everything anew. */
    public void adopt(ZoneId zone) {
        if (turns.adopt(zone)) {
            rollUps.forget();
        }
    }

    /** Whether something is not counted yet: one look at an index. */
    public boolean isBehind() {
        return rollUps.areBehind();
    }

    /** @return how many ends of tasks it counted: at least {@link #BATCH}, if there may be more */
    public int countSome() {
        var zone = turns.take().zone();
        return zone == null ? 0 : rollUps.count(new ReportDays(zone), BATCH, clock.instant());
    }

    /** Keeps what a check found. */
    public void checked(UsageDrift found) {
        turns.checked(found.sums(), clock.instant());
    }
}
