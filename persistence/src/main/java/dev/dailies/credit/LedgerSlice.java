package dev.dailies.credit;

import java.util.List;

/**
 * A page of a ledger, newest first.
 *
 * @param newer whether there are newer rows that fit as well
 * @param older whether there are older ones
 */
public record LedgerSlice(List<LedgerLine> lines, boolean newer, boolean older) {}
