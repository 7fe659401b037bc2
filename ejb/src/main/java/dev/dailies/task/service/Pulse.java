package dev.dailies.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When this node last looked for due tasks, and whether it will look again. */
@ApplicationScoped
public class Pulse {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    private volatile Instant last = Instant.EPOCH;
    private volatile boolean rests;

    void beat() {
        last = clock.instant();
    }

    /** From now on this node takes nothing in hand any more. */
    public void rest() {
        rests = true;
    }

    public boolean rests() {
        return rests;
    }

    boolean isBeating() {
        return !rests && last.plus(LONGEST_PAUSE).isAfter(clock.instant());
    }
}
