package dev.dailies.task;

import java.time.Instant;

/**
 * How many unfinished tasks somebody may have.
 *
 * @param most over all their keys and teams (contract 2.8)
 * @param from for whom that was said, {@code null} where it is the installation's setting
 * @param lapsesAt when that lapses, {@code null} where it does not
 */
public record Cap(int most, CapScope from, Instant lapsesAt) {}
