package dev.dailies.provider;

import dev.dailies.shared.Settings.Keeping;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Fetches a video without our key, from allowed hosts only, whichever way the redirects lead. */
final class VideoDownload {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_OF_AN_ERROR = 1 << 10;
    private static final Redaction REDACTION = new Redaction("");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final VideoHosts hosts;
    private final Keeping limits;

    VideoDownload(VideoHosts hosts, Keeping limits) {
        this.hosts = hosts;
        this.limits = limits;
    }

    CompletableFuture<Long> fetch(URI video, Path target) {
        try {
            var file = new VideoFile(target, limits.maxBytes());
            return hop(video, file, MOST_REDIRECTS, Instant.now().plus(limits.fetchTimeout()))
                    .handle((size, problem) -> end(file, video, size, problem))
                    .thenCompose(ended -> ended);
        } catch (IOException noFile) {
            return CompletableFuture.failedFuture(noFile);
        }
    }

    private CompletableFuture<Long> hop(URI place, VideoFile file, int redirects, Instant end) {
        if (!hosts.allow(place)) {
            return refused("fetching videos from " + place.getHost() + " is not allowed");
        }
        var left = Duration.between(Instant.now(), end);
        var exchange = client.sendAsync(HttpRequest.newBuilder(place).build(), info -> body(info, file));
        return Deadline.on(exchange, left).thenCompose(response -> {
            if (response.statusCode() == 200) {
                return CompletableFuture.completedFuture(response.body());
            }
            if (REDIRECTS.contains(response.statusCode()) && redirects > 0) {
                return hop(next(place, response), file, redirects - 1, end);
            }
            return refused("the server answered " + response.statusCode());
        });
    }

    private static URI next(URI place, HttpResponse<Long> response) {
        return place.resolve(response.headers().firstValue("Location").orElse(""));
    }

    private static BodySubscriber<Long> body(ResponseInfo info, VideoFile file) {
        return info.statusCode() == 200
                ? new VideoBody(
                        file, info.headers().firstValueAsLong("Content-Length").orElse(-1))
                : BodySubscribers.mapping(new BoundedText(MOST_OF_AN_ERROR), error -> -1L);
    }

    private CompletableFuture<Long> end(VideoFile file, URI video, Long size, Throwable problem) {
        try (file) {
            if (problem == null) {
                return CompletableFuture.completedFuture(size);
            }
            file.discard();
        } catch (IOException disk) {
            return CompletableFuture.failedFuture(disk);
        }
        return refused("The video from " + video.getHost() + " was not fetched: " + what(Deadline.cause(problem)));
    }

    /** Never an address: the signature in it is as good as a key. */
    private String what(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return "it took longer than " + limits.fetchTimeout();
        }
        return cause instanceof IOException && cause.getMessage() != null
                ? REDACTION.text(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    private static CompletableFuture<Long> refused(String why) {
        return CompletableFuture.failedFuture(new IOException(why));
    }
}
