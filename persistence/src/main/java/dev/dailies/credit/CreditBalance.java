package dev.dailies.credit;

import java.math.BigDecimal;

/**
 * A team's figures. The balance is below what is held only where a provider generated more seconds than were asked for.
 *
 * @param balance all credits that are not yet charged
 * @param held the part of them that running tasks have set aside
 */
public record CreditBalance(BigDecimal balance, BigDecimal held) {

    /** What a new task may take. */
    public BigDecimal available() {
        return balance.subtract(held);
    }
}
