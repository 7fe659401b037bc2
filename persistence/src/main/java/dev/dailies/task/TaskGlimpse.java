package dev.dailies.task;

/**
 * What of a task can move, and who may look at it.
 *
 * @param state two glimpses of a task differ in this if anything that a page shows has changed
 */
public record TaskGlimpse(String id, long accountId, long teamId, String state) {}
