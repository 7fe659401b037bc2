package dev.dailies.task;

import java.util.List;

/**
 * What a cap would mean at this moment.
 *
 * @param people how many accounts it would count for
 * @param over how many of them have more under way than it allows; that runs on, and new ones wait
 * @param busiest the first of these, the one with most in front
 */
public record CapEffect(long people, long over, List<Busy> busiest) {}
