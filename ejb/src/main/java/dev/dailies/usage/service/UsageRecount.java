package dev.dailies.usage.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.team.Administrator;
import dev.dailies.team.service.Administration;
import dev.dailies.usage.UsageRollUps;
import dev.dailies.usage.UsageTurns;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets administrators have all usage counted anew, should it ever differ from the ledger. */
@Stateless
public class UsageRecount {

    @Inject
    Administration administration;

    @Inject
    UsageTurns turns;

    @Inject
    UsageRollUps rollUps;

    /** Until everything is counted again, reports read it from the ledger itself: as right as ever, and slower. */
    public void countAnew(Administrator by, Reason reason) {
        administration.admit(by);
        var differences = turns.begin().differences();
        rollUps.forget();
        administration.note(by, Deed.USAGE_COUNTED_ANEW, Subject.INSTALLATION, Change.of(differences, null), reason);
    }
}
