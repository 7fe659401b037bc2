package dev.dailies.task.service;

import dev.dailies.credit.Drift;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.BookDrift;
import dev.dailies.task.BookDrift.Kind;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks that all figures agree: balances with the ledger, holds with unfinished tasks, counts with caps (contract 6.4). It
 * reads the whole ledger, outside any transaction, since that may take longer than one may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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

    private static final int MOST_NAMED = 20;

    @Inject
    CreditLedger ledger;

    @Inject
    VideoTasks tasks;

    @Inject
    PendingCaps caps;

    @Inject
    BookKeeping keeping;

    /** Checks them, and keeps what was found for whoever asks on any node. */
    public Findings check() {
        var drifts = ledger.drifts();
        var findings = new Findings(drifts.size(), tasks.drifts(), caps.drifts());
        if (!findings.areNone()) {
            LOG.log(Level.ERROR, "The books do not agree: {0}. Stop taking tasks in and look at the ledger.", findings);
        }
        keeping.keep(findings, findings.areNone() ? List.of() : some(drifts));
        return findings;
    }

    private List<BookDrift> some(Collection<Drift> drifts) {
        var balances = drifts.stream()
                .limit(MOST_NAMED)
                .map(drift -> new BookDrift(
                        Kind.BALANCE, String.valueOf(drift.teamId()), null, drift.balance(), drift.held()));
        var settlements =
                tasks.drifting(MOST_NAMED).stream().map(id -> new BookDrift(Kind.SETTLEMENT, id, null, null, null));
        var counts = caps.drifting(MOST_NAMED).stream()
                .map(id -> new BookDrift(Kind.COUNT, String.valueOf(id), null, null, null));
        return Stream.of(balances, settlements, counts)
                .flatMap(Function.identity())
                .toList();
    }
}
