package dev.dailies.task.service;

import dev.dailies.provider.ProviderFailure;
import dev.dailies.provider.ProviderReport;
import dev.dailies.provider.ProviderReport.Unclear;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notices how each provider is doing. A look that went well costs nothing, unless the one before it did not. */
@ApplicationScoped
public class ProviderWatch {

    private static final Logger LOG = System.getLogger(ProviderWatch.class.getName());

    @Inject
    ProviderHealth health;

    private final Set<String> well = ConcurrentHashMap.newKeySet();

    /** A look at a job is over. */
    void note(String provider, ProviderReport report) {
        if (report instanceof Unclear unclear) {
            if (unclear.alarm() || unclear.retryAfter() != null) {
                well.remove(provider);
                health.trouble(provider, unclear);
            }
        } else {
            well(provider);
        }
    }

    /**
     * A hand-over is over. It is written down already, so a database that is away must not make it look undone.
     *
     * @param failure why the provider did not take it, or {@code null} if it did
     */
    void handedOver(String provider, ProviderFailure failure) {
        try {
            if (failure == null) {
                well(provider);
            } else if (failure.alarm()) {
                well.remove(provider);
                health.trouble(provider, new Unclear(failure.getMessage(), null, true));
            }
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "How {0} is doing could not be written down", provider);
        }
    }

    private void well(String provider) {
        if (well.add(provider)) {
            health.recovered(provider);
        }
    }
}
