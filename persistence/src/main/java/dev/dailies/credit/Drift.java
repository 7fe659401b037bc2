package dev.dailies.credit;

import java.math.BigDecimal;

/** A team whose figures are not what its ledger adds up to: by how much they are too high. There should be none. */
public record Drift(long teamId, BigDecimal balance, BigDecimal held) {}
