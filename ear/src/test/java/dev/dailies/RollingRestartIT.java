package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Two nodes behind the load balancer that ships are restarted in turns, under a steady load of reads and creates. By
 * default once each; {@code mvn -Pcrash verify} goes on for two minutes, under 200 requests a second.
 */
@DisplayName("A rolling restart")
class RollingRestartIT {

    private static final int PER_SECOND = Integer.getInteger("dailies.rate", 20);
    private static final Duration AT_LEAST = Duration.ofSeconds(Integer.getInteger("dailies.seconds", 1));

    /** A create call among so many requests. */
    private static final int CREATES = 10;

    private static final int ROWS = 200;
    private static final int ASKED_TO_STOP = 143;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Rehearsal rehearsal = Rehearsal.onTwoNodes();
    private final Books books = rehearsal.books();
    private final String key = books.newMemberBeside(null);
    private final long team = Long.parseLong(books.teamOf(key));
    private final ConcurrentLinkedQueue<Part> parts = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("fails no request, leaves no task of unknown outcome and loses no row, and each node is gone in 30 s")
    void failsNoRequest(TestReporter reporter) {
        books.recharge(key, "1000");
        var rows = IntStream.range(0, ROWS).mapToObj(row -> part()).toList();
        var restarts = new AtomicInteger();

        try (var haproxy = Haproxy.before(rehearsal)) {
            var api = rehearsal.portal().api(key).at(haproxy.url());
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> api.get("/v1/credits").status() == 200);
            var upload = Uploads.of(rehearsal.portal(), key).sent(csv(rows), "?commit=auto");
            var first = Member.of(rehearsal.portal(), key).accepted(Ask.forVideo(part().prompt()));
            var traffic = new Traffic(PER_SECOND, requests(api, first));
            var begun = System.nanoTime();
            do {
                rehearsal.nodes().forEach(node -> {
                    assertThat(node.stop()).isEqualTo(ASKED_TO_STOP);
                    node.launch();
                    node.awaitReady();
                    restarts.incrementAndGet();
                });
            } while (System.nanoTime() - begun < AT_LEAST.toNanos());
            traffic.close();
            await().atMost(PATIENCE).until(traffic::isAnswered);

            assertThat(traffic.failures()).isEmpty();
            Uploads.of(rehearsal.portal(), key).in("completed", upload);
            reporter.publishEntry("%d restarts, %d requests, %d failed"
                    .formatted(
                            restarts.get(), traffic.sent(), traffic.failures().size()));
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Ended.of(books, team)).hasSameSizeAs(parts));
        var ended = Ended.of(books, team);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.creates()).isEqualTo(1);
            assertThat(ended.get(part.prompt())).singleElement().matches(Ended::isCharged);
        });
        assertThat(books.drifts()).isZero();
    }

    /** Reads of one task, and now and then a create. */
    private Supplier<HttpRequest> requests(Api api, String id) {
        var count = new AtomicInteger();
        return () -> count.incrementAndGet() % CREATES == 0
                ? api.request(Member.VIDEOS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                Ask.forVideo(part().prompt()).build().toString()))
                        .build()
                : api.request(Member.VIDEOS + "/" + id).build();
    }

    private Part part() {
        var part = rehearsal.xai().part("outlives its node");
        parts.add(part);
        return part.thenAlways(rehearsal.xai().done(part, 1));
    }

    private static String csv(List<Part> parts) {
        return parts.stream()
                .map(part -> part.prompt() + ",1,480p\n")
                .collect(Collectors.joining("", "prompt,duration,resolution\n", ""));
    }
}
