package dev.dailies.provider;

import dev.dailies.shared.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The providers by the names that the catalogue's lines choose them by, each built when it is first needed. */
@ApplicationScoped
public class Providers {

    @Inject
    Settings settings;

    @Inject
    ProviderCalls calls;

    private final Map<String, VideoProvider> known = new ConcurrentHashMap<>();

    /** For the container, which injects the rest. */
    public Providers() {}

    /** For those without a container; nothing is measured. */
    public Providers(Settings settings) {
        this.settings = settings;
    }

    /**
     * The provider of that name.
     *
     * @param name {@code xai}, {@code router} or {@code simulated}
     * @throws IllegalArgumentException for any other name
     */
    public VideoProvider of(String name) {
        return known.computeIfAbsent(name, this::build);
    }

    /** The provider of every catalogue line that names none. */
    public VideoProvider standard() {
        return of(settings.providers().standard());
    }

    private VideoProvider build(String name) {
        return switch (name) {
            case "xai" -> new XaiProvider(settings, calls);
            case "router" -> new RouterProvider(settings, calls);
            case "simulated" -> new SimulatedProvider(settings, calls);
            default -> throw new IllegalArgumentException("There is no provider called " + name);
        };
    }

    /** Stops the simulated provider's server, if it ever started. */
    @PreDestroy
    public void close() {
        if (known.remove("simulated") instanceof SimulatedProvider simulated) {
            simulated.close();
        }
    }
}
