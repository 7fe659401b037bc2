package dev.dailies.credit;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A team as administrators see it.
 *
 * @param suspendedAt since when it may start nothing new, or {@code null}
 * @param members how many belong to it
 */
public record ListedTeam(
        long id,
        String name,
        Instant createdAt,
        Instant suspendedAt,
        BigDecimal balance,
        BigDecimal held,
        long members) {

    public boolean suspended() {
        return suspendedAt != null;
    }

    /** What a new task may take. */
    public BigDecimal available() {
        return balance.subtract(held);
    }
}
