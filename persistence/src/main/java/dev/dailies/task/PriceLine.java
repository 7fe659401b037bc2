package dev.dailies.task;

import java.time.Instant;

/**
 * A line of the price list as its keeper may see it.
 *
 * @param from when it begins to hold; it does until the next one of the same model
 */
public record PriceLine(long id, String model, Instant from, Rates rates) {}
