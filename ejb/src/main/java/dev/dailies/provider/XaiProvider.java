package dev.dailies.provider;

import dev.dailies.shared.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** xAI itself: {@code POST /v1/videos/generations}, then {@code GET /v1/videos/{request_id}} until it says how it ended. */
public final class XaiProvider implements VideoProvider {

    private final String name;
    private final int asksPerSecond;
    private final Upstream upstream;

    /** @param calls where calls are measured, or {@code null} for nowhere */
    public XaiProvider(Settings settings, ProviderCalls calls) {
        this("xai", settings.providers().xai(), settings, calls);
    }

    /**
     * Any server that speaks xAI's contract.
     *
     * @param calls where calls are measured, or {@code null} for nowhere
     */
    XaiProvider(String name, Settings.Remote remote, Settings settings, ProviderCalls calls) {
        this.name = name;
        this.asksPerSecond = remote.asksPerSecond();
        this.upstream = new Upstream(name, remote, settings, calls, XaiWords::new);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int asksPerSecond() {
        return asksPerSecond;
    }

    @Override
    public CompletionStage<String> submit(ProviderJob job) {
        return upstream.submit(job, "request_id");
    }

    @Override
    public CompletionStage<ProviderReport> ask(String jobId) {
        return upstream.ask("/v1/videos/", jobId);
    }

    @Override
    public CompletionStage<Long> fetch(URI video, Path target) {
        return upstream.fetch(video, target);
    }
}
