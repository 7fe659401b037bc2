package dev.dailies.task.service;

import dev.dailies.task.MovingTasks;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Once a second on every node on which somebody watches: one statement, whoever and however many they are. */
@Singleton
public class TaskWatchTimer {

    private static final Logger LOG = System.getLogger(TaskWatchTimer.class.getName());

    /** A task that ended as soon as it was made is still noticed for so long. */
    private static final Duration JUST_MADE = Duration.ofSeconds(10);

    @Inject
    TaskWatch watch;

    @Inject
    MovingTasks tasks;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (watch.isEmpty()) {
            watch.rest();
            return;
        }
        try {
            var arrived = watch.newcomers();
            watch.look(tasks.of(watch.accounts(), watch.teams(), clock.instant().minus(JUST_MADE)), arrived);
        } catch (PersistenceException databaseAway) {
            LOG.log(Level.WARNING, "Nobody could be told what moved: {0}", databaseAway.getMessage());
        }
    }
}
