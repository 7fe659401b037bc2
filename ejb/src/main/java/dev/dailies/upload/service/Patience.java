package dev.dailies.upload.service;

import dev.dailies.task.ProviderFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Keeps uploads from burning row after row while the provider takes nothing: after each create call that failed for the
 * provider's own reasons, this node lets twice as much time pass as after the one before, up to a minute.
 */
@ApplicationScoped
public class Patience {

    private static final int LONGEST_DOUBLING = 6;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** With these it speaks of the request, not of itself. */
    private static final Set<Integer> ABOUT_THE_REQUEST = Set.of(400, 413, 422);

    @Inject
    Clock clock;

    private int failures;
    private Instant until = Instant.MIN;

    /**
     * How many rows may be handed over at the same time.
     *
     * @param usual when all is well
     */
    synchronized int atOnce(int usual) {
        if (clock.instant().isBefore(until)) {
            return 0;
        }
        return failures == 0 ? usual : 1;
    }

    /** What became of a create call: {@code null}, or why it failed. */
    synchronized void note(Throwable failure) {
        var cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
        if (cause == null
                || cause instanceof ProviderFailed failed && ABOUT_THE_REQUEST.contains(failed.upstreamStatus())) {
            failures = 0;
            until = Instant.MIN;
            return;
        }
        failures = Math.min(failures + 1, LONGEST_DOUBLING);
        var pause = Duration.ofSeconds(1L << failures);
        until = clock.instant().plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
