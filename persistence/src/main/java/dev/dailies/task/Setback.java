package dev.dailies.task;

import java.time.Instant;

/** A try that came to nothing, as the timeline shows it. */
public record Setback(String reason, Instant at) {}
