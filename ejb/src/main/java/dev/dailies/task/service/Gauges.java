package dev.dailies.task.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * The gauges of one bean. They are taken down with it, because the server's registry outlives a deployment and would let
 * no later one show the same figure.
 */
@Dependent
public class Gauges {

    private record Shown(String name, Tags tags, DoubleSupplier figure) {}

    @Inject
    Instance<MeterRegistry> registry;

    /** Holds on to the figures: the registry does so only weakly. */
    private final List<Shown> shown = new ArrayList<>();

    /** Shows a figure under a name and a tag. The server passes on what {@code gauge} registers, not what a builder does. */
    public void show(String name, Tags tags, DoubleSupplier figure) {
        registry.stream().forEach(meters -> meters.gauge(name, tags, figure, DoubleSupplier::getAsDouble));
        shown.add(new Shown(name, tags, figure));
    }

    @PreDestroy
    void takeDown() {
        registry.stream()
                .forEach(meters -> shown.forEach(gauge ->
                        meters.find(gauge.name()).tags(gauge.tags()).gauges().forEach(meters::remove)));
    }
}
