package dev.dailies.provider;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the server counts and times for us. Each meter is asked for once, because the server's registry looks through all
 * that it has at every question; where there is no registry, nothing is counted.
 */
@ApplicationScoped
public class Meters {

    private record Key(String name, List<String> tags) {}

    @Inject
    Instance<MeterRegistry> registry;

    private final Map<Key, List<Counter>> counters = new ConcurrentHashMap<>();
    private final Map<Key, List<Timer>> timers = new ConcurrentHashMap<>();

    /**
     * It happened once more.
     *
     * @param tags their names and values by turns
     */
    public void count(String name, String... tags) {
        counters.computeIfAbsent(new Key(name, List.of(tags)), first -> meters(meters -> meters.counter(name, tags)))
                .forEach(Counter::increment);
    }

    /**
     * It took so long.
     *
     * @param tags their names and values by turns
     */
    public void time(Duration took, String name, String... tags) {
        timers.computeIfAbsent(new Key(name, List.of(tags)), first -> meters(meters -> meters.timer(name, tags)))
                .forEach(timer -> timer.record(took));
    }

    private <M> List<M> meters(Function<MeterRegistry, M> meter) {
        return (registry == null ? Stream.<MeterRegistry>empty() : registry.stream())
                .map(meter)
                .toList();
    }
}
