package dev.dailies.provider;

import dev.dailies.provider.ProviderReport.Unclear;
import dev.dailies.shared.Settings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What the providers share: one connection to one server, and the judgement of what comes back over it. */
final class Upstream {

    private static final String CREATE = "/v1/videos/generations";

    private final ProviderHttp http;
    private final HandOver handOver;
    private final Look look;
    private final VideoDownload download;
    private final ProviderMeter meter;
    private final Duration createTimeout;
    private final Duration askTimeout;

    Upstream(
            String name,
            Settings.Remote remote,
            Settings settings,
            ProviderCalls calls,
            Function<Verdicts, PollWords> language) {
        Wire.wake();
        var redaction = new Redaction(remote.key());
        var verdicts = new Verdicts(redaction);
        createTimeout = settings.providers().createTimeout();
        askTimeout = settings.providers().askTimeout();
        var shortest = createTimeout.compareTo(askTimeout) < 0 ? createTimeout : askTimeout;
        http = new ProviderHttp(remote.url(), remote.key(), shortest);
        handOver = new HandOver(name, redaction);
        look = new Look(name, language.apply(verdicts), verdicts);
        download = new VideoDownload(new VideoHosts(remote.videoHosts()), settings.keeping());
        meter = new ProviderMeter(calls, name);
    }

    /** @param idNames the fields that may name the job, the surest first */
    CompletionStage<String> submit(ProviderJob job, String... idNames) {
        var handedOver = http.post(CREATE, JobBody.of(job), createTimeout)
                .thenApply(answer -> handOver.id(answer, idNames))
                .handle((id, problem) -> problem == null
                        ? CompletableFuture.completedFuture(id)
                        : CompletableFuture.<String>failedFuture(handOver.failure(problem)))
                .thenCompose(Function.identity());
        return meter.watch("submit", handedOver);
    }

    /** @param path of the poll, to which the job's id is added */
    CompletionStage<ProviderReport> ask(String path, String jobId) {
        var place = path + URLEncoder.encode(jobId, StandardCharsets.UTF_8);
        var report = http.get(place, askTimeout)
                .thenApply(answer -> look.judge(jobId, answer))
                .exceptionally(look::silence);
        return meter.watch("ask", report, told -> !(told instanceof Unclear));
    }

    CompletionStage<Long> fetch(URI video, Path target) {
        return meter.watch("fetch", download.fetch(video, target));
    }
}
