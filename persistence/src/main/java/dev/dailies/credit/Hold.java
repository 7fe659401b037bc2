package dev.dailies.credit;

/**
 * Credits set aside for one thing, until they are charged or given back. The ledger's row of kind {@code HOLD} is its
 * only record; the reference is whatever it was set aside for, which this package need not understand.
 */
public record Hold(long teamId, String reference, Credits amount) {}
