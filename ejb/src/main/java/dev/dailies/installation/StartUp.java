package dev.dailies.installation;

import dev.dailies.shared.Settings;
import dev.dailies.task.service.BookWatch;
import dev.dailies.task.service.VideoStore;
import dev.dailies.team.DemoKeys;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
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
import java.time.Duration;

/**
 * A node's first minute: what an installation is founded on; once all of it serves, where to find it, and a look at the
 * books and at the videos' place.
 */
@Singleton
@Startup
@DependsOn("Timekeeper")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartUp {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    Settings settings;

    @Inject
    Founding founding;

    @Inject
    VideoStore videos;

    @Inject
    BookWatch books;

    @Resource
    TimerService timers;

    @PostConstruct
    void prepare() {
        founding.settle();
        // Timers fire once the deployment is complete, which is when the greeting is true.
        timers.createSingleActionTimer(Duration.ofMillis(1).toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void greet() {
        var demo = settings.demo() ? "\n  Demo key  " + DemoKeys.DEMO_TEAM : "";
        LOG.log(Level.INFO, "Dailies is ready.\n  Portal    {0}/\n  API       {0}/v1{1}", settings.publicUrl(), demo);
        if (settings.demo() && !settings.providers().standard().equals("simulated")) {
            LOG.log(
                    Level.WARNING,
                    "Demo mode is on and the provider is real: whoever reaches us can spend your money.");
        }
        books.check();
        videos.trouble().ifPresent(why -> LOG.log(Level.WARNING, "Videos cannot be kept: {0}", why));
    }
}
