package dev.dailies;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Requests at a steady rate, however fast they are answered. Each is sent once; what goes wrong is remembered. */
final class Traffic implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Traffic(int perSecond, Supplier<HttpRequest> requests) {
        clock.scheduleAtFixedRate(() -> send(requests.get()), 0, 1_000_000_000L / perSecond, TimeUnit.NANOSECONDS);
    }

    /** Sends nothing more. */
    @Override
    public void close() {
        clock.shutdownNow();
    }

    int sent() {
        return sent.get();
    }

    boolean isAnswered() {
        return answered.get() == sent.get();
    }

    /** Every request that was not answered with 200. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void send(HttpRequest request) {
        sent.incrementAndGet();
        http.sendAsync(request, BodyHandlers.ofString())
                .whenComplete((answer, failure) -> note(request, answer, failure));
    }

    private void note(HttpRequest request, HttpResponse<String> answer, Throwable failure) {
        if (failure != null || answer.statusCode() != 200) {
            var what = failure == null ? answer.statusCode() + " " + answer.body() : failure.toString();
            failures.add("%s %s %s: %s".formatted(Instant.now(), request.method(), request.uri(), what));
        }
        answered.incrementAndGet();
    }
}
