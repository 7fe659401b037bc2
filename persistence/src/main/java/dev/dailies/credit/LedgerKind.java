package dev.dailies.credit;

/** Why credits moved (contract 6.4). */
public enum LedgerKind {
    RECHARGE,
    HOLD,
    CHARGE,
    RELEASE,
    ADJUSTMENT
}
