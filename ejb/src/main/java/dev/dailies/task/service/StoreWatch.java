package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.StoreReports;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Has some node look every ten minutes what the kept videos come to. */
@Singleton
public class StoreWatch {

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    StoreReports reports;

    /** Looks, unless some node did so lately. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        var now = clock.instant();
        if (reports.takeTurn(now, now.minus(LATELY))) {
            reports.look(now.minus(settings.keeping().retention()), now.minus(DAY));
        }
    }
}
