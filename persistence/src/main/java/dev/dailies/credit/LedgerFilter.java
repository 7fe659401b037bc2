package dev.dailies.credit;

import java.time.Instant;

/**
 * Which rows of a team's ledger are shown.
 *
 * @param kind {@code null} for all
 * @param from the earliest moment, or {@code null}
 * @param until the first moment that is too late, or {@code null}
 */
public record LedgerFilter(long teamId, LedgerKind kind, Instant from, Instant until) {}
