package dev.dailies.usage.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.service.Gauges;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every minute on every node: counts what was used since; in the first one of an hour, has it checked. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageTimer {

    private static final Logger LOG = System.getLogger(UsageTimer.class.getName());

    @Inject
    Settings settings;

    @Inject
    UsageCounting counting;

    @Inject
    UsageCheck check;

    @Inject
    UsageReading reading;

    @Inject
    Gauges gauges;

    private boolean adopted;
    private volatile Long differences;

    @PostConstruct
    void show() {
        gauges.show("dailies.usage.drift", Tags.empty(), () -> differences == null ? Double.NaN : differences);
    }

    /** Counts and checks, if there is anything to be counted or checked. */
    @Schedule(hour = "*", minute = "*", second = "3", persistent = false)
    public void tick() {
        try {
            if (!adopted) {
                counting.adopt(settings.reportingZone());
                adopted = true;
            }
            count();
            if (check.isDue()) {
                check.check();
            }
            differences = reading.standing().differences();
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "Usage could not be counted: {0}", databaseAway.getMessage());
        }
    }

    private void count() {
        var all = 0L;
        var more = counting.isBehind();
        while (more) {
            var some = counting.countSome();
            all += some;
            more = some >= UsageCounting.BATCH;
        }
        if (all >= UsageCounting.BATCH) {
            LOG.log(Level.INFO, "Usage of {0} tasks was counted", all);
        }
    }
}
