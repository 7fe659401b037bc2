package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The tick on every node that keeps uploads going: dry runs, rows, and what becomes of uploads by themselves. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadTimer {

    private static final Logger LOG = System.getLogger(UploadTimer.class.getName());

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
        timers.createIntervalTimer(0, settings.following().tick().toMillis(), new TimerConfig("tick", false));
    }

    @Timeout
    void tick() {
        whileTheDatabaseIsThere(() -> {
            checks.goOn();
            drip.goOn();
        });
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
