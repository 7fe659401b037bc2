package dev.dailies.installation;

import dev.dailies.shared.DatabaseTime;
import dev.dailies.shared.SharedClock;
import dev.dailies.shared.TimersStandStill;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps this node's time the database's, and has a timer of its own, by which it notices that the server's timers stand
 * still. What looks after that cannot be a timer itself.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timekeeper {

    private static final Logger LOG = System.getLogger(Timekeeper.class.getName());
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** Timers are late on a machine that has much else to do. */
    private static final Duration STILL = Duration.ofSeconds(10);

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource
    TimerService timers;

    @Inject
    SharedClock clock;

    @Inject
    DatabaseTime database;

    @Inject
    Event<TimersStandStill> standStill;

    /** When the timer came last, in the nanoseconds that pass here; {@code null} before it ever did. */
    private volatile Long ticked;

    private ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        clock.agreeWith(database::now);
        begin();
        looks = executor.scheduleWithFixedDelay(this::look, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * This node leaves, or Dailies is taken from its server: the time that it knows will do. The server would go on with
     * the looks, and each would find timers that have ended with what they belonged to.
     */
    @PreDestroy
    public void rest() {
        looks.cancel(false);
    }

    private void begin() {
        timers.createIntervalTimer(0, TICK.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void tick() {
        ticked = System.nanoTime();
    }

    /** Whatever goes wrong with one look, the next one comes: nobody would begin them again. */
    private void look() {
        try {
            lookAtTimers();
            clock.agreeWith(database::now);
        } catch (PersistenceException databaseAway) {
            LOG.log(Level.DEBUG, "The time goes on without the database: {0}", databaseAway.getMessage());
        } catch (RuntimeException problem) {
            LOG.log(Level.WARNING, "The time could not be looked at", problem);
        }
    }

    private void lookAtTimers() {
        var last = ticked;
        if (last == null || System.nanoTime() - last < STILL.toNanos()) {
            return;
        }
        LOG.log(Level.WARNING, "Timers stand still, as when this machine's clock is turned back; they begin anew");
        timers.getTimers().forEach(Timer::cancel);
        begin();
        standStill.fire(new TimersStandStill());
    }
}
