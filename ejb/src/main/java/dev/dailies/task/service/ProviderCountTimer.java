package dev.dailies.task.service;

import dev.dailies.provider.ProviderCalls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Every few seconds: lets all nodes know of the calls that this one made. A call itself writes nothing. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderCountTimer {

    private static final Logger LOG = System.getLogger(ProviderCountTimer.class.getName());
    private static final Duration KEPT = Duration.ofHours(2);

    private final String node = UUID.randomUUID().toString();

    @Inject
    Clock clock;

    @Inject
    ProviderCalls calls;

    @Inject
    ProviderCounting counting;

    /** Writes down what was counted since it last did. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void write() {
        var counts = calls.take();
        if (counts.isEmpty()) {
            return;
        }
        try {
            counting.write(counts, node);
        } catch (EJBException databaseAway) {
            calls.giveBack(counts);
            LOG.log(Level.WARNING, "Calls to providers could not be written down yet: {0}", databaseAway.getMessage());
        }
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        counting.forget(clock.instant().minus(KEPT));
    }
}
