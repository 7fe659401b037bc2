package dev.dailies.task;

import java.math.BigDecimal;

/**
 * A figure that the last check of the books found wrong.
 *
 * @param subject the id of the team, task or account that it belongs to
 * @param name what people call that, or {@code null}
 * @param balance by how much a team's balance is too high, {@code null} for other kinds
 * @param held by how much what it has set aside is too high
 */
public record BookDrift(Kind kind, String subject, String name, BigDecimal balance, BigDecimal held) {

    /** Which figures there are. */
    public enum Kind {
        /** A team's balance or hold is not what its ledger adds up to. */
        BALANCE,
        /** A task's ledger rows do not fit its state. */
        SETTLEMENT,
        /** An account's count of unfinished tasks is wrong. */
        COUNT
    }
}
