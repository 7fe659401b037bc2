package dev.dailies.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All calls of this node to providers: measured for whoever watches it, and counted by the minute until the counts are taken. */
@ApplicationScoped
public class ProviderCalls {

    private record Slot(String provider, String kind, Instant minute) {}

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    private final Map<Slot, CallCount> counts = new HashMap<>();

    /** For the container, which injects the rest. */
    public ProviderCalls() {}

    /** For those without a container. */
    ProviderCalls(Clock clock) {
        this.clock = clock;
        this.meters = new Meters();
    }

    /** One call is over. */
    void note(String provider, String kind, Duration took, boolean good) {
        meters.time(took, "dailies.provider.latency", "provider", provider, "call", kind);
        if (!good) {
            meters.count("dailies.provider.errors", "provider", provider, "call", kind);
        }
        var now = clock.instant();
        add(CallCount.of(provider, kind, now.truncatedTo(ChronoUnit.MINUTES), took.toMillis(), good ? now : null));
    }

    /** What was counted since this was last asked. */
    public synchronized List<CallCount> take() {
        var taken = List.copyOf(counts.values());
        counts.clear();
        return taken;
    }

    /** They could not be written down yet. */
    public void giveBack(Collection<CallCount> taken) {
        taken.forEach(this::add);
    }

    private synchronized void add(CallCount count) {
        counts.merge(new Slot(count.provider(), count.kind(), count.minute()), count, CallCount::and);
    }
}
