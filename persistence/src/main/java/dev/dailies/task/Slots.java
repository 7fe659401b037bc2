package dev.dailies.task;

/**
 * How many unfinished videos somebody has and may have.
 *
 * @param used over all their keys and teams (contract 2.8)
 */
public record Slots(int used, int cap) {}
