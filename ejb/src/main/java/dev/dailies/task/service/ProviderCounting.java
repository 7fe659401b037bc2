package dev.dailies.task.service;

import dev.dailies.provider.CallCount;
import dev.dailies.task.ProviderMinute;
import dev.dailies.task.ProviderMinutes;
import dev.dailies.task.ProviderStates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** Writes down for all nodes what one of them has counted. */
@Stateless
public class ProviderCounting {

    @Inject
    ProviderMinutes minutes;

    @Inject
    ProviderStates states;

    /** @param node whose counts they are: nobody else counts under that name */
    public void write(Collection<CallCount> counts, String node) {
        minutes.add(counts.stream()
                .map(count -> new ProviderMinute(
                        new ProviderMinute.Place(count.provider(), count.kind(), count.minute(), node),
                        count.calls(),
                        count.errors(),
                        count.millis(),
                        count.slowest()))
                .toList());
        counts.stream().map(CallCount::provider).distinct().sorted().forEach(provider -> good(provider, counts));
    }

    public void forget(Instant before) {
        minutes.forget(before);
    }

    private void good(String provider, Collection<CallCount> counts) {
        counts.stream()
                .filter(count -> count.provider().equals(provider))
                .map(CallCount::lastGood)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> states.good(provider, at));
    }
}
