package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.IdempotencyKey;
import dev.dailies.task.IdempotencyKeys;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Once an hour: forgets what has been kept for long enough. */
@Singleton
public class VideoRetention {

    private static final Duration PARTS = Duration.ofHours(6);

    /** A video outlives its address a little, so that a download that has begun can end. */
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    VideoStore store;

    @Inject
    IdempotencyKeys requests;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() throws IOException {
        var now = clock.instant();
        store.removeOlderThan(now.minus(settings.keeping().retention()).minus(GRACE), now.minus(PARTS));
        requests.forget(now.minus(IdempotencyKey.LIFE));
    }
}
