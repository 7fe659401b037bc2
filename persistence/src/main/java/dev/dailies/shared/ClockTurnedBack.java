package dev.dailies.shared;

import java.time.Duration;

/**
 * This machine's clock was turned back. The server's timers count by it and would sleep for as long: whoever has some that
 * cannot wait begins them anew.
 *
 * @param by how far
 */
public record ClockTurnedBack(Duration by) {}
