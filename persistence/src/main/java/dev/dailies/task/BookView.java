package dev.dailies.task;

import java.time.Instant;
import java.util.List;

/**
 * How the books stood when they were last checked.
 *
 * @param underWay whether they are being checked
 * @param checkedAt when that was, {@code null} if it never was
 * @param balances how many teams have a balance or a hold that is not what their ledger adds up to
 * @param settlements how many tasks have ledger rows that do not fit their state
 * @param counts how many accounts' counts of unfinished tasks are wrong
 * @param drifts the first of these figures
 */
public record BookView(
        boolean underWay, Instant checkedAt, int balances, long settlements, long counts, List<BookDrift> drifts) {

    /** How many figures are wrong. */
    public long wrong() {
        return balances + settlements + counts;
    }
}
