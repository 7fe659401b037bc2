package dev.dailies.credit;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of the ledger.
 *
 * @param reference what it was for: a task's id, or the deed's own
 * @param actor who did it
 * @param reason why, where a person gave one
 */
public record Movement(
        long id,
        LedgerKind kind,
        String reference,
        String actor,
        String reason,
        BigDecimal balanceChange,
        BigDecimal heldChange,
        BigDecimal balanceAfter,
        BigDecimal heldAfter,
        Instant at) {}
