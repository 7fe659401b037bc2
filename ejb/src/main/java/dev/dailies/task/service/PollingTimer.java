package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.shared.TimersStandStill;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
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
import java.time.Clock;

/** The tick on every node: takes due tasks in hand. The claim in the database sees to it that nobody else has them. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PollingTimer {

    private static final Logger LOG = System.getLogger(PollingTimer.class.getName());

    /** How many tasks one node has in hand at most. */
    private static final int MOST_IN_HAND = 2000;

    @Resource
    TimerService timers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    TaskPolling polling;

    @Inject
    TaskFollowing following;

    @Inject
    ClaimsInHand inHand;

    @Inject
    Pulse pulse;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(0, settings.following().tick().toMillis(), new TimerConfig(null, false));
    }

    public void startAgain(@Observes TimersStandStill now) {
        timers.getTimers().forEach(Timer::cancel);
        start();
    }

    @Timeout
    void tick() {
        try {
            takeInHand();
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "Due tasks could not be claimed: {0}", databaseAway.getMessage());
        }
    }

    private void takeInHand() {
        var now = clock.instant();
        polling.renew(inHand.toRenew(now.minus(settings.following().lease().dividedBy(3)), now));
        if (pulse.rests()) {
            return;
        }
        for (var provider : polling.providers()) {
            polling.claim(provider, MOST_IN_HAND - inHand.size()).forEach(following::follow);
        }
        pulse.beat();
    }
}
