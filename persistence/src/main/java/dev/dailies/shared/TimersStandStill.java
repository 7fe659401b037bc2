package dev.dailies.shared;

/**
 * The server's timers do not come any more: they count by this machine's clock, and it was turned back. Whoever has some
 * that cannot wait until the old time comes again begins them anew.
 */
public record TimersStandStill() {}
