package dev.dailies.credit.service;

import dev.dailies.credit.BalanceTooLow;
import dev.dailies.credit.CreditAccounts;
import dev.dailies.credit.CreditBalance;
import dev.dailies.credit.Credits;
import dev.dailies.credit.Drift;
import dev.dailies.credit.Hold;
import dev.dailies.credit.Ledger;
import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.Movement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;

/** All that can happen to credits. The account's row is changed first, and so locked, and the ledger's row says what it then shows. */
@Stateless
public class CreditLedger {

    private static final String SYSTEM = "system";

    @Inject
    CreditAccounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    public void open(long teamId) {
        accounts.open(teamId);
    }

    /**
     * Sets credits aside (contract 2.9).
     *
     * @throws BalanceTooLow if fewer are available
     */
    public void hold(Hold hold, String actor) {
        if (!accounts.hold(hold.teamId(), hold.amount())) {
            throw new BalanceTooLow(hold.amount(), balanceOf(hold.teamId()));
        }
        var entry = new Ledger.Entry(hold.teamId(), LedgerKind.HOLD, hold.reference(), actor, null);
        ledger.write(entry, BigDecimal.ZERO, hold.amount().amount(), clock.instant());
    }

    /** Charges what was used and gives back the rest of what was held (contract 6.3). */
    public void settle(Hold hold, Credits charge) {
        var rest = hold.amount().lessAtMost(charge);
        move(
                hold,
                LedgerKind.CHARGE,
                charge.amount().negate(),
                rest.amount().subtract(hold.amount().amount()));
        if (!rest.isNone()) {
            move(hold, LedgerKind.RELEASE, BigDecimal.ZERO, rest.amount().negate());
        }
    }

    /** Gives back all that was held. */
    public void release(Hold hold) {
        move(hold, LedgerKind.RELEASE, BigDecimal.ZERO, hold.amount().amount().negate());
    }

    /**
     * Adds credits, once for each reference.
     *
     * @param reference what makes this recharge the one it is; a second one of the same reference changes nothing
     * @return whether this was the first
     */
    public boolean recharge(long teamId, Credits amount, String reference, String actor, String reason) {
        return adjust(new Ledger.Entry(teamId, LedgerKind.RECHARGE, reference, actor, reason), amount.amount());
    }

    /**
     * Corrects a balance by a signed amount, once for each reference.
     *
     * @return whether this was the first
     */
    public boolean adjust(long teamId, BigDecimal change, String reference, String actor, String reason) {
        return adjust(new Ledger.Entry(teamId, LedgerKind.ADJUSTMENT, reference, actor, reason), change);
    }

    /** A team's figures. */
    public CreditBalance balanceOf(long teamId) {
        return accounts.of(teamId)
                .orElseThrow(() -> new IllegalStateException("Team " + teamId + " has no credit account"));
    }

    /** What all teams together have set aside. */
    public BigDecimal held() {
        return accounts.held();
    }

    /** All that happened for one reference. */
    public List<Movement> statementOf(String reference) {
        return ledger.of(reference);
    }

    /** Teams whose figures are not what their rows add up to (contract 6.4). */
    public List<Drift> drifts() {
        return ledger.drifts();
    }

    private boolean adjust(Ledger.Entry entry, BigDecimal change) {
        accounts.move(entry.teamId(), change, BigDecimal.ZERO);
        if (ledger.has(entry.kind(), entry.reference())) {
            accounts.move(entry.teamId(), change.negate(), BigDecimal.ZERO);
            return false;
        }
        ledger.write(entry, change, BigDecimal.ZERO, clock.instant());
        return true;
    }

    private void move(Hold hold, LedgerKind kind, BigDecimal balanceChange, BigDecimal heldChange) {
        accounts.move(hold.teamId(), balanceChange, heldChange);
        var entry = new Ledger.Entry(hold.teamId(), kind, hold.reference(), SYSTEM, null);
        ledger.write(entry, balanceChange, heldChange, clock.instant());
    }
}
