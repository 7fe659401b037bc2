package dev.dailies.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts to sign in to one account, or from one address. Five are free; from then on each one blocks for twice
 * as long as the one before, from a minute to an hour. A day without a failure forgets them all.
 */
@Entity
public class SignInAttempts {

    private static final int FREE = 5;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Id
    private String subject;

    private int failures;
    private Instant lastFailure;
    private Instant blockedUntil;

    protected SignInAttempts() {}

    SignInAttempts(String subject) {
        this.subject = subject;
    }

    public void failed(Instant now) {
        failures = lastFailure == null || lastFailure.plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : failures + 1;
        lastFailure = now;
        if (failures >= FREE) {
            var block = SHORTEST.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
            blockedUntil = now.plus(block.compareTo(LONGEST) < 0 ? block : LONGEST);
        }
    }

    /** How long no attempt is heard; zero where one is. */
    public Duration blockedFor(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }
}
