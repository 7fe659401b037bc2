package dev.dailies.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When this node last looked for due tasks. */
@ApplicationScoped
public class Pulse {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    private volatile Instant last = Instant.EPOCH;

    void beat() {
        last = clock.instant();
    }

    boolean isBeating() {
        return last.plus(LONGEST_PAUSE).isAfter(clock.instant());
    }
}
