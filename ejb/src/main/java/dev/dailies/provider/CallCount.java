package dev.dailies.provider;

import java.time.Instant;

/**
 * What this node's calls of one kind to one provider came to in one minute.
 *
 * @param kind {@code submit}, {@code ask} or {@code fetch}
 * @param minute when it began
 * @param errors how many of them brought nothing
 * @param millis how long they took together
 * @param slowest how long the slowest took, in milliseconds
 * @param lastGood when the last one that brought something ended, or {@code null}
 */
public record CallCount(
        String provider,
        String kind,
        Instant minute,
        long calls,
        long errors,
        long millis,
        long slowest,
        Instant lastGood) {

    static CallCount of(String provider, String kind, Instant minute, long millis, Instant good) {
        return new CallCount(provider, kind, minute, 1, good == null ? 1 : 0, millis, millis, good);
    }

    /** The calls of both. */
    CallCount and(CallCount other) {
        return new CallCount(
                provider,
                kind,
                minute,
                calls + other.calls,
                errors + other.errors,
                millis + other.millis,
                Math.max(slowest, other.slowest),
                later(lastGood, other.lastGood));
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
