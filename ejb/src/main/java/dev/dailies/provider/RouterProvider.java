package dev.dailies.provider;

import dev.dailies.shared.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** A server that speaks our own contract (sections 2 to 4), such as another Dailies. */
public final class RouterProvider implements VideoProvider {

    private final int asksPerSecond;
    private final Upstream upstream;

    /** @param calls where calls are measured, or {@code null} for nowhere */
    public RouterProvider(Settings settings, ProviderCalls calls) {
        var remote = settings.providers().router();
        this.asksPerSecond = remote.asksPerSecond();
        this.upstream = new Upstream(name(), remote, settings, calls, RouterWords::new);
    }

    @Override
    public String name() {
        return "router";
    }

    @Override
    public int asksPerSecond() {
        return asksPerSecond;
    }

    @Override
    public CompletionStage<String> submit(ProviderJob job) {
        return upstream.submit(job, "id", "request_id");
    }

    @Override
    public CompletionStage<ProviderReport> ask(String jobId) {
        return upstream.ask("/v1/videos/generations/", jobId);
    }

    @Override
    public CompletionStage<Long> fetch(URI video, Path target) {
        return upstream.fetch(video, target);
    }
}
