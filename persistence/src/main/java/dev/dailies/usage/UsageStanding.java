package dev.dailies.usage;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How the roll-ups stand.
 *
 * @param zone whose days they count, {@code null} before anything was counted
 * @param checkedAt when they were last held against the ledger, {@code null} if never
 * @param differences how many sums then differed from the ledger; it is always 0
 */
public record UsageStanding(ZoneId zone, Instant checkedAt, Long differences) {}
