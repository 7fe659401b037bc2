package dev.dailies.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * JSON to and from one provider: never blocks a thread, follows no redirect (it would carry our key elsewhere), sends
 * nothing twice, reads at most 1 MiB.
 */
final class ProviderHttp {

    private static final int LONGEST_BODY = 1 << 20;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final String base;
    private final String key;

    /**
     * @param shortest the shortest of the limits that calls will be given; connecting gets at most half of it, so that
     *     "never reached" can be told from "never answered"
     */
    ProviderHttp(URI base, String key, Duration shortest) {
        var half = shortest.dividedBy(2);
        this.client = HttpClient.newBuilder()
                .version(version(base))
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(half.compareTo(LONGEST_CONNECT) < 0 ? half : LONGEST_CONNECT)
                .build();
        this.base = base.toString().replaceFirst("(/v1)?/*$", "");
        this.key = key;
    }

    /** Each on a connection of its own: on a shared one, a server's hundred streams would fail the hundred and first. */
    CompletableFuture<Answer> post(String path, String json, Duration limit) {
        return send(
                path,
                limit,
                request -> request.version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    CompletableFuture<Answer> get(String path, Duration limit) {
        return send(path, limit, HttpRequest.Builder::GET);
    }

    /** Begins inside a stage, so that a key that cannot be sent fails the stage instead of naming itself to the caller. */
    private CompletableFuture<Answer> send(String path, Duration limit, UnaryOperator<HttpRequest.Builder> as) {
        return CompletableFuture.completedFuture(HttpRequest.newBuilder(URI.create(base + path)))
                .thenApply(request -> request.header("Authorization", "Bearer " + key))
                .thenApply(request -> request.header("Accept", "application/json"))
                .thenApply(as)
                .thenCompose(request -> Deadline.on(exchange(request.build()), limit))
                .thenApply(ProviderHttp::answer);
    }

    private CompletableFuture<HttpResponse<String>> exchange(HttpRequest request) {
        return client.sendAsync(request, info -> new BoundedText(LONGEST_BODY));
    }

    private static Answer answer(HttpResponse<String> response) {
        var pause = response.headers()
                .firstValue("Retry-After")
                .map(header -> RetryAfter.of(header, Instant.now()))
                .orElse(null);
        return new Answer(response.statusCode(), response.body(), pause);
    }

    /** Over TLS, HTTP/2 costs nothing to offer; in the clear it would cost an upgrade dance that servers trip over. */
    private static HttpClient.Version version(URI base) {
        return "https".equals(base.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    }
}
