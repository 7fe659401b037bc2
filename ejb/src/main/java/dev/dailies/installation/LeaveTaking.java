package dev.dailies.installation;

import dev.dailies.shared.Settings;
import dev.dailies.task.service.ClaimsInHand;
import dev.dailies.task.service.Pulse;
import dev.dailies.upload.service.UploadDrip;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;

/**
 * How a node goes that is asked to stop. At once it says that it is not ready and takes nothing in hand any more, but it
 * serves on until load balancers have noticed and what it has in hand is done; what would take too long it hands back.
 * The server, which waits for this, then lets nobody in any more and finishes the requests that it has.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaveTaking {

    private static final Logger LOG = System.getLogger(LeaveTaking.class.getName());

    /** Where the server publishes its state, and what that is while it makes ready to stop. */
    private static final String SERVER = "jboss.root:type=state";

    private static final String STATE = "RunningState";
    private static final String GOING = "suspending";

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofMillis(100);

    @Inject
    Settings settings;

    @Inject
    Pulse pulse;

    @Inject
    Timekeeper time;

    @Inject
    ClaimsInHand claims;

    @Inject
    UploadDrip drip;

    private final NotificationListener server = (told, nothing) -> hear(told);

    @PostConstruct
    void listen() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .addNotificationListener(new ObjectName(SERVER), server, null, null);
        } catch (JMException e) {
            throw new IllegalStateException("The server does not publish its state", e);
        }
    }

    @PreDestroy
    void listenNoMore() {
        try {
            ManagementFactory.getPlatformMBeanServer().removeNotificationListener(new ObjectName(SERVER), server);
        } catch (JMException gone) {
            LOG.log(Level.DEBUG, "The server has forgotten that we listen: {0}", gone.getMessage());
        }
    }

    private void hear(Notification told) {
        if (told instanceof AttributeChangeNotification change
                && change.getAttributeName().equals(STATE)
                && GOING.equalsIgnoreCase(String.valueOf(change.getNewValue()))) {
            leave();
        }
    }

    private void leave() {
        LOG.log(Level.INFO, "Dailies is asked to stop.");
        pulse.rest();
        time.rest();
        var begun = System.nanoTime();
        while (isBefore(begun, settings.serving().drain()) || isBusy() && isBefore(begun, LONGEST)) {
            pause();
        }
        try {
            claims.handBack();
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "What was in hand waits until its leases end: {0}", databaseAway.getMessage());
        }
    }

    private static boolean isBefore(long begun, Duration end) {
        return System.nanoTime() - begun < end.toNanos();
    }

    private boolean isBusy() {
        return !claims.areNone() || !drip.isIdle();
    }

    private static void pause() {
        try {
            Thread.sleep(OFTEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
