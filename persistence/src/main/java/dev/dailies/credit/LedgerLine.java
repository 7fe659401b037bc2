package dev.dailies.credit;

import java.math.BigDecimal;

/**
 * A row of the ledger and whom it goes back to: whoever set the credits aside, where the system charged them or gave
 * them back.
 *
 * @param by their e-mail address, or {@code null} where it was no person
 * @param key the name of the key that they did it with, or {@code null} if it was in the portal
 */
public record LedgerLine(Movement movement, String by, String key) {

    /** How it changed what a new task may take. */
    public BigDecimal availableChange() {
        return movement.balanceChange().subtract(movement.heldChange());
    }

    /** What a new task could take after it. */
    public BigDecimal availableAfter() {
        return movement.balanceAfter().subtract(movement.heldAfter());
    }
}
