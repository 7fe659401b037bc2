package dev.dailies.provider;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All calls of this node to providers: measured for whoever watches it, and counted by the minute until the counts are taken. */
@ApplicationScoped
public class ProviderCalls {

    private record Slot(String provider, String kind, Instant minute) {}

    @Inject
    Instance<MeterRegistry> registry;

    @Inject
    Clock clock;

    private final Map<Slot, CallCount> counts = new HashMap<>();

    /** For the container, which injects the rest. */
    public ProviderCalls() {}

    /** For those without a container. */
    ProviderCalls(Clock clock) {
        this.clock = clock;
    }

    /** One call is over. */
    void note(String provider, String kind, Duration took, boolean good) {
        registries().forEach(meters -> {
            meters.timer("dailies.provider.latency", "provider", provider, "call", kind)
                    .record(took);
            if (!good) {
                meters.counter("dailies.provider.errors", "provider", provider, "call", kind)
                        .increment();
            }
        });
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

    private Stream<MeterRegistry> registries() {
        return registry == null ? Stream.empty() : registry.stream();
    }
}
