package dev.dailies.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a task reached the steps between its hand-over and its end; each is {@code null} before. */
@Embeddable
public class Milestones {

    private Instant runningSince;
    private Instant madeAt;
    private Instant storedAt;

    protected Milestones() {}

    static Milestones none() {
        return new Milestones();
    }

    void made(Instant now) {
        madeAt = now;
    }

    void stored(Instant now) {
        storedAt = now;
    }

    Instant runningSince() {
        return runningSince;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant storedAt() {
        return storedAt;
    }
}
