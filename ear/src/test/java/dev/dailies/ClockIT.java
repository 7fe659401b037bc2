package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A node whose clock jumps by ten minutes")
class ClockIT {

    /** It takes a minute at most, and longer on a machine that has much else to do; what slept, would for ten. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration SEEN = Duration.ofMinutes(9);

    private final Rehearsal rehearsal = Rehearsal.onTwoNodes();
    private final Books books = rehearsal.books();
    private final Portal right = rehearsal.nodes().get(0);
    private final Portal wrong = rehearsal.nodes().get(1);
    private final String key = books.newMemberBeside(null);

    @BeforeEach
    void bothServe() {
        rehearsal.nodes().forEach(Portal::awaitReady);
        books.recharge(key, "100");
    }

    @AfterEach
    void allIsWell() {
        wrong.setClock(Duration.ZERO);
        await().atMost(PATIENCE).until(() -> off(wrong).compareTo(SEEN) < 0);
        rehearsal.nodes().forEach(Portal::awaitReady);
        assertThat(books.drifts()).isZero();
    }

    @ParameterizedTest(name = "by {0} minutes, and back, does all that it did before, with the other and alone")
    @ValueSource(ints = {-10, 10})
    void goesOn(int minutes) {
        var under = parts();
        under.forEach(part -> part.onPolls(Cue.PENDING, Cue.PENDING, Cue.PENDING));
        var begun = accepted(right, under);
        wrong.setClock(Duration.ofMinutes(minutes));
        await().atMost(PATIENCE).until(() -> off(wrong).compareTo(SEEN) > 0);

        ended(begun);
        ended(accepted(wrong, parts()));
        right.kill();
        try {
            var alone = accepted(wrong, parts());
            ended(alone);
            assertThat(wrong.isReady()).isTrue();
            wrong.setClock(Duration.ZERO);
            await().atMost(PATIENCE).until(() -> off(wrong).compareTo(SEEN) < 0);
            ended(accepted(wrong, parts()));
        } finally {
            right.launch();
        }
    }

    private List<Part> parts() {
        return IntStream.range(0, 4)
                .mapToObj(i -> {
                    var part = rehearsal.xai().part("does not look at the clock");
                    part.thenAlways(rehearsal.xai().done(part, 1));
                    return part;
                })
                .toList();
    }

    private List<Part> accepted(Portal node, List<Part> parts) {
        parts.forEach(part -> Member.of(node, key).accepted(Ask.forVideo(part.prompt())));
        return parts;
    }

    private void ended(List<Part> parts) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unfinished()).isEmpty());
        assertThat(parts).allSatisfy(part -> assertThat(part.creates()).isEqualTo(1));
    }

    private List<String> unfinished() {
        return books.tellAll("""
                select concat_ws(' ', id, status, step, lease, due_at, 'now', now()) from video_task
                where team_id = ? and status <> 'SUCCEEDED'
                """, Long.valueOf(books.teamOf(key)));
    }

    /** How far a node's clock is from ours, as it writes above each of its answers. */
    private static Duration off(Portal node) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(node.url().resolve("/health/live")).build(), BodyHandlers.discarding());
        var date = answer.headers().firstValue("Date").orElseThrow();
        var time =
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        return Duration.between(time, Instant.now()).abs();
    }
}
