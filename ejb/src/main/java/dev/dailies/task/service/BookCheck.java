package dev.dailies.task.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Checks that all figures agree: balances with the ledger, holds with unfinished tasks, counts with caps (contract 6.4). */
@Stateless
public class BookCheck {

    private static final Logger LOG = System.getLogger(BookCheck.class.getName());

    /**
     * How many figures are wrong, by kind. All are 0, always.
     *
     * @param balances teams whose balance or hold is not what its ledger adds up to
     * @param settlements tasks whose ledger rows do not fit their state
     * @param counts accounts whose count of unfinished tasks is wrong
     */
    public record Findings(int balances, long settlements, long counts) {

        public boolean areNone() {
            return balances == 0 && settlements == 0 && counts == 0;
        }
    }

    @Inject
    CreditLedger ledger;

    @Inject
    VideoTasks tasks;

    @Inject
    PendingCaps caps;

    public Findings check() {
        var findings = new Findings(ledger.drifts().size(), tasks.drifts(), caps.drifts());
        if (!findings.areNone()) {
            LOG.log(Level.ERROR, "The books do not agree: {0}. Stop taking tasks in and look at the ledger.", findings);
        }
        return findings;
    }
}
