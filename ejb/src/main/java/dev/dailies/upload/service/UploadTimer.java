package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import dev.dailies.shared.TimersStandStill;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * The ticks on every node that keep uploads going: dry runs, rows, and what becomes of uploads by themselves. None of them
 * waits for another: while rows have their turns, which may take hours, new files are checked all the same.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadTimer {

    private static final Logger LOG = System.getLogger(UploadTimer.class.getName());

    /** What looks at whole uploads comes less often than what looks at one row. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private enum What {
        CHECKS,
        ROWS,
        COURSE
    }

    @Resource
    TimerService timers;

    @Inject
    Settings settings;

    @Inject
    UploadChecks checks;

    @Inject
    UploadDrip drip;

    @Inject
    UploadCourse course;

    @PostConstruct
    void start() {
        begin(What.CHECKS, settings.following().tick());
        begin(What.ROWS, settings.following().tick());
        begin(What.COURSE, LOOK);
    }

    private void begin(What what, Duration every) {
        timers.createIntervalTimer(0, every.toMillis(), new TimerConfig(what, false));
    }

    /** The hourly one can wait for the machine's clock. */
    public void startAgain(@Observes TimersStandStill now) {
        timers.getTimers().stream().filter(timer -> timer.getInfo() != null).forEach(Timer::cancel);
        start();
    }

    @Timeout
    void tick(Timer timer) {
        switch ((What) timer.getInfo()) {
            case CHECKS -> whileTheDatabaseIsThere(checks::goOn);
            case ROWS -> whileTheDatabaseIsThere(drip::goOn);
            case COURSE -> whileTheDatabaseIsThere(this::look);
        }
    }

    private void look() {
        course.resume();
        course.complete();
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        whileTheDatabaseIsThere(course::throwAwayLeft);
    }

    private static void whileTheDatabaseIsThere(Runnable deed) {
        try {
            deed.run();
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "Uploads could not go on: {0}", databaseAway.getMessage());
        }
    }
}
