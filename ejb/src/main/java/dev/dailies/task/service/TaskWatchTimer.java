package dev.dailies.task.service;

import dev.dailies.shared.Room;
import dev.dailies.shared.TimersStandStill;
import dev.dailies.task.MovingTasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Once a second on every node on which somebody watches: one statement, whoever and however many they are. */
@Singleton
@Startup
@DependsOn("StartUp")
public class TaskWatchTimer {

    private static final Logger LOG = System.getLogger(TaskWatchTimer.class.getName());

    /** A task that ended as soon as it was made is still noticed for so long. */
    private static final Duration JUST_MADE = Duration.ofSeconds(10);

    private static final Duration EVERY = Duration.ofSeconds(1);

    @Resource
    TimerService timers;

    @Inject
    TaskWatch watch;

    @Inject
    MovingTasks tasks;

    @Inject
    Clock clock;

    @Inject
    Room room;

    private Instant nextKnock = Instant.EPOCH;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(0, EVERY.toMillis(), new TimerConfig(null, false));
    }

    public void startAgain(@Observes TimersStandStill now) {
        timers.getTimers().forEach(Timer::cancel);
        start();
    }

    @Timeout
    void tick() {
        if (watch.isEmpty()) {
            watch.rest();
            return;
        }
        knock(clock.instant());
        try {
            var arrived = watch.newcomers();
            watch.look(tasks.of(watch.accounts(), watch.teams(), clock.instant().minus(JUST_MADE)), arrived);
        } catch (PersistenceException databaseAway) {
            LOG.log(Level.WARNING, "Nobody could be told what moved: {0}", databaseAway.getMessage());
        }
    }

    /** Whoever went away without a word is not told for ever. */
    private void knock(Instant now) {
        if (!now.isBefore(nextKnock)) {
            nextKnock = now.plus(room.client());
            watch.knock();
        }
    }
}
