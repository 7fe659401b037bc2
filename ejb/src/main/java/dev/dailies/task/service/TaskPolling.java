package dev.dailies.task.service;

import dev.dailies.provider.Providers;
import dev.dailies.shared.Settings;
import dev.dailies.task.Claim;
import dev.dailies.task.DueTasks;
import dev.dailies.task.ProviderStates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Decides which due tasks this node takes in hand, within what the provider may be asked (contract 5.1). */
@Stateless
public class TaskPolling {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Providers providers;

    @Inject
    ProviderStates states;

    @Inject
    DueTasks due;

    /** Everybody whose tasks may be due. */
    public List<String> providers() {
        return states.names();
    }

    /**
     * Claims due tasks of one provider. An idle call costs one look at an index; a claiming one holds the provider's row,
     * so that all nodes together stay within its rate.
     */
    public List<Claim> claim(String provider, int most) {
        var now = clock.instant();
        if (due.oldest(provider, now).isEmpty()) {
            return List.of();
        }
        var state = states.locked(provider);
        var allowed = Math.min(most, state.allowance(providers.of(provider).asksPerSecond(), now));
        if (allowed <= 0) {
            return List.of();
        }
        var lease = UUID.randomUUID().toString();
        var claims = due.claim(
                provider, now, allowed, lease, now.plus(settings.following().lease()));
        state.take(claims.size(), now);
        return claims;
    }

    /** Holds on to what is in hand. */
    public void renew(Collection<Claim> claims) {
        due.renew(claims, clock.instant().plus(settings.following().lease()));
    }

    /** Leaves what is in hand to whoever claims it next. */
    public void handBack(Collection<Claim> claims) {
        due.handBack(claims, clock.instant());
    }
}
