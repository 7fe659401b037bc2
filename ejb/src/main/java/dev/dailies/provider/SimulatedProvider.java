package dev.dailies.provider;

import dev.dailies.shared.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** xAI's client, pointed at our own {@link SimulatedXai}. Videos are fetched from there and nowhere else. */
public final class SimulatedProvider implements VideoProvider, AutoCloseable {

    private static final String KEY = "xai-simulated";
    private static final int ASKS_PER_SECOND = 1000;

    private final SimulatedXai server;
    private final XaiProvider client;

    /**
     * Starts the server as well.
     *
     * @param calls where calls are measured, or {@code null} for nowhere
     */
    public SimulatedProvider(Settings settings, ProviderCalls calls) {
        server = SimulatedXai.start(settings.home(), settings.providers().simulation());
        var remote = new Settings.Remote(server.url(), KEY, ASKS_PER_SECOND, List.of(server.authority()));
        client = new XaiProvider("simulated", remote, settings, calls);
    }

    /** The server, for tests to count and to hurry. */
    public SimulatedXai server() {
        return server;
    }

    @Override
    public String name() {
        return client.name();
    }

    @Override
    public int asksPerSecond() {
        return client.asksPerSecond();
    }

    @Override
    public CompletionStage<String> submit(ProviderJob job) {
        return client.submit(job);
    }

    @Override
    public CompletionStage<ProviderReport> ask(String jobId) {
        return client.ask(jobId);
    }

    @Override
    public CompletionStage<Long> fetch(URI video, Path target) {
        return client.fetch(video, target);
    }

    @Override
    public void close() {
        server.close();
    }
}
