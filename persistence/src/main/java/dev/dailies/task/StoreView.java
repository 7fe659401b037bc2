package dev.dailies.task;

import java.time.Instant;

/**
 * What the kept videos come to.
 *
 * @param lookedAt when that was looked up, {@code null} if it never was
 * @param dayBytes what was added in the day before
 */
public record StoreView(Instant lookedAt, long videos, long bytes, long dayBytes) {

    public static final StoreView UNKNOWN = new StoreView(null, 0, 0, 0);
}
