package dev.dailies.pages;

import java.time.Instant;

/**
 * A line of a video's timeline.
 *
 * @param kind a style of the line, or nothing
 * @param what what happened
 * @param note what is to be known about it, or {@code null}
 */
public record Told(Instant at, String kind, String what, String note) {}
