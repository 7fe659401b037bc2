package dev.dailies.task.service;

import dev.dailies.provider.ProviderReport;
import dev.dailies.provider.ProviderReport.Unclear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notices how each provider is doing. A look that went well costs nothing, unless the one before it did not. */
@ApplicationScoped
public class ProviderWatch {

    @Inject
    ProviderHealth health;

    private final Set<String> well = ConcurrentHashMap.newKeySet();

    void note(String provider, ProviderReport report) {
        if (report instanceof Unclear unclear) {
            if (unclear.alarm() || unclear.retryAfter() != null) {
                well.remove(provider);
                health.trouble(provider, unclear);
            }
        } else if (well.add(provider)) {
            health.recovered(provider);
        }
    }
}
