package dev.dailies.installation;

import dev.dailies.shared.ClockTurnedBack;
import dev.dailies.shared.DatabaseTime;
import dev.dailies.shared.SharedClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps this node's time the database's, and notices when this machine's own clock is turned back. It cannot be an EJB
 * timer itself: those are what stands still then.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timekeeper {

    private static final Logger LOG = System.getLogger(Timekeeper.class.getName());
    private static final long SECONDS = 5;

    /** Less than this is how clocks are put right all the time. */
    private static final Duration JUMP = Duration.ofSeconds(3);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SharedClock clock;

    @Inject
    DatabaseTime database;

    @Inject
    Event<ClockTurnedBack> turnedBack;

    private long ahead = ahead();

    @PostConstruct
    void start() {
        clock.agreeWith(database::now);
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Whatever goes wrong with one look, the next one comes: nobody would begin them again. */
    private void look() {
        try {
            lookAtOurs();
            clock.agreeWith(database::now);
        } catch (PersistenceException databaseAway) {
            LOG.log(Level.DEBUG, "The time goes on without the database: {0}", databaseAway.getMessage());
        } catch (RuntimeException problem) {
            LOG.log(Level.WARNING, "The time could not be looked at", problem);
        }
    }

    private void lookAtOurs() {
        var before = ahead;
        ahead = ahead();
        var back = Duration.ofMillis(before - ahead);
        if (back.compareTo(JUMP) > 0) {
            LOG.log(Level.WARNING, "This machine''s clock was turned back by {0} s", back.toSeconds());
            turnedBack.fire(new ClockTurnedBack(back));
        }
    }

    /** How many milliseconds this machine's clock is ahead of what has passed. */
    private static long ahead() {
        return System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
