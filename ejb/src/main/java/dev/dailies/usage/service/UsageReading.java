package dev.dailies.usage.service;

import dev.dailies.shared.Place;
import dev.dailies.shared.Settings;
import dev.dailies.shared.Slice;
import dev.dailies.usage.DayUsage;
import dev.dailies.usage.Facet;
import dev.dailies.usage.ReportDays;
import dev.dailies.usage.UnderWay;
import dev.dailies.usage.UsageDays;
import dev.dailies.usage.UsageSlice;
import dev.dailies.usage.UsageStanding;
import dev.dailies.usage.UsageSubject;
import dev.dailies.usage.UsageSubjects;
import dev.dailies.usage.UsageTurns;
import dev.dailies.usage.UsedTask;
import dev.dailies.usage.UsedTasks;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Shows what was used. Whose usage the reader may see, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UsageReading {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    UsageTurns turns;

    @Inject
    UsageDays usage;

    @Inject
    UsageSubjects subjects;

    @Inject
    UsedTasks tasks;

    /** How the roll-ups stand; their zone is never {@code null} here. */
    public UsageStanding standing() {
        var standing = turns.standing();
        return standing.zone() == null
                ? new UsageStanding(settings.reportingZone(), standing.checkedAt(), standing.differences())
                : standing;
    }

    /** The days that are counted. */
    public ReportDays days() {
        return new ReportDays(standing().zone());
    }

    /**
     * @param monthly whether the days of a month are added up
     */
    public List<DayUsage> usage(UsageSlice slice, boolean monthly, ReportDays days) {
        return usage.of(slice, monthly, days, clock.instant());
    }

    /** The tasks behind it, with their rows of the ledger. */
    public Slice<UsedTask> tasks(UsageSlice slice, ReportDays days, Place<String> place, int size) {
        return tasks.page(slice, days, place, size);
    }

    /** What is under way at this moment. */
    public List<UnderWay> underWay(Facet facet, Long teamId) {
        return usage.underWay(facet, teamId);
    }

    public List<UsageSubject> named(Facet facet, Collection<String> ids) {
        return subjects.named(facet, ids);
    }
}
