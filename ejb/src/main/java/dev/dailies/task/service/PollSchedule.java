package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** When a task is looked at again: often while it is young, less often the longer it takes or the worse it goes. */
@ApplicationScoped
public class PollSchedule {

    private static final int AGE_SHARE = 12;
    private static final int SLOWEST = 24;
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LATE_EVERY = Duration.ofHours(1);
    private static final Duration LATE_FOR = Duration.ofDays(7);
    private static final Duration COPY_EVERY = Duration.ofSeconds(3);
    private static final Duration COPY_SLOWEST = Duration.ofMinutes(10);
    private static final Duration COPY_FOR = Duration.ofHours(24);

    @Inject
    Settings settings;

    /** After a look that told that the provider is at it: a twelfth of the task's age, from the usual pause to 24 of them. */
    Instant afterPending(Claim claim, Instant now) {
        var every = settings.following().every();
        var share = Duration.between(claim.createdAt(), now).dividedBy(AGE_SHARE);
        return now.plus(jittered(clamp(share, every, every.multipliedBy(SLOWEST))));
    }

    /** After a look that told nothing: doubling pauses, and never sooner than the provider wished. */
    Instant afterUnclear(Claim claim, Duration wish, Instant now) {
        var pause = settings.following().every().multipliedBy(1L << Math.min(claim.attempts(), MOST_DOUBLINGS));
        return now.plus(jittered(wish == null || wish.compareTo(pause) < 0 ? pause : wish));
    }

    /** While a late verdict is listened for. */
    Instant afterExpiry(Instant now) {
        return now.plus(jittered(LATE_EVERY));
    }

    boolean isPastDeadline(Claim claim, Instant now) {
        return !claim.createdAt().plus(settings.following().deadline()).isAfter(now);
    }

    boolean isPastLateVerdicts(Claim claim, Instant now) {
        return claim.completedAt().plus(LATE_FOR).isBefore(now);
    }

    /** After a copy that failed. */
    Instant afterFailedCopy(Claim claim, Instant now) {
        var pause = COPY_EVERY.multipliedBy(1L << Math.min(claim.attempts(), MOST_DOUBLINGS + 2));
        return now.plus(jittered(clamp(pause, COPY_EVERY, COPY_SLOWEST)));
    }

    /** Providers keep videos for about a day; after that there is nothing left to copy. */
    boolean isPastCopying(Claim claim, Instant now) {
        return claim.completedAt().plus(COPY_FOR).isBefore(now);
    }

    /** When a video that could not be copied need not be kept any more; until then somebody may have it tried again. */
    Instant endOfKeeping(Claim claim) {
        return claim.completedAt().plus(settings.keeping().retention());
    }

    private static Duration clamp(Duration pause, Duration least, Duration most) {
        return pause.compareTo(least) < 0 ? least : pause.compareTo(most) > 0 ? most : pause;
    }

    /** A tenth more or less, so that tasks that began together do not stay together. */
    private static Duration jittered(Duration pause) {
        return Duration.ofMillis(
                (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.9, 1.1)));
    }
}
