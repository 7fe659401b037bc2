package dev.dailies.usage;

import java.time.LocalDate;

/**
 * How the roll-ups differ from the ledger.
 *
 * @param sums how many sums differ; it is always 0
 * @param first the first day of them, or {@code null}
 * @param last the last one, or {@code null}
 */
public record UsageDrift(long sums, LocalDate first, LocalDate last) {}
