package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
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
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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

    private enum What {
        CHECKS,
        ROWS
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
        for (var what : What.values()) {
            timers.createIntervalTimer(0, settings.following().tick().toMillis(), new TimerConfig(what, false));
        }
    }

    @Timeout
    void tick(Timer timer) {
        whileTheDatabaseIsThere(timer.getInfo() == What.CHECKS ? checks::goOn : drip::goOn);
    }

    /** What looks at whole uploads comes less often than what looks at one row. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        whileTheDatabaseIsThere(() -> {
            course.resume();
            course.complete();
        });
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
