package dev.dailies.task.service;

import dev.dailies.provider.ProviderReport.Unclear;
import dev.dailies.task.ProviderStates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** What all nodes should know of a provider. */
@Stateless
public class ProviderHealth {

    private static final Logger LOG = System.getLogger(ProviderHealth.class.getName());

    @Inject
    Clock clock;

    @Inject
    ProviderStates states;

    /** It wants to be left alone, or needs its operator. */
    public void trouble(String provider, Unclear unclear) {
        var state = states.locked(provider);
        if (unclear.retryAfter() != null) {
            state.pause(clock.instant().plus(unclear.retryAfter()));
        }
        if (unclear.alarm()) {
            LOG.log(Level.ERROR, "The provider {0} needs its operator: {1}", provider, unclear.reason());
            state.raise(unclear.reason(), clock.instant());
        }
    }

    public void recovered(String provider) {
        states.locked(provider).clearAlarm();
    }
}
