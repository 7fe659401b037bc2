package dev.dailies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two nodes of one installation")
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rehearsal rehearsal = Rehearsal.onTwoNodes();
    private final Books books = rehearsal.books();
    private final Portal one = rehearsal.nodes().get(0);
    private final Portal other = rehearsal.nodes().get(1);

    @BeforeEach
    void bothServe() {
        rehearsal.nodes().forEach(Portal::awaitReady);
    }

    @Test
    @DisplayName("that start at once on an empty database found it once")
    void foundOneInstallation() {
        assertThat(books.tellAll("select email from account where email like 'demo@%'"))
                .containsExactly("demo@example.com");
        assertThat(books.tell("select count(*) from signing_key")).isEqualTo("1");
        assertThat(books.tell("select count(*) from ledger_entry where actor = 'demo mode'"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("2.9 accept together exactly 300 of 500 creates against credit for 300")
    void acceptExactly300Of500Creates() {
        var key = books.newMemberBeside(null);
        books.recharge(key, "15");
        var part = rehearsal.xai().part("is wanted by 500");
        var request = Ask.forVideo(part.prompt()).build().toString();
        var members = rehearsal.nodes().stream()
                .map(node -> overConnectionsOfItsOwn(node, key))
                .toList();
        var turn = new AtomicInteger();

        var answers =
                Crowd.of(500, () -> members.get(turn.getAndIncrement() % 2).create(request));

        assertThat(answers.stream().collect(groupingBy(Api.Answer::status, counting())))
                .isEqualTo(Map.of(200, 300L, 402, 200L));
        assertThat(part.creates()).isEqualTo(300);
        assertThat(Member.of(one, key).money().available()).isEqualByComparingTo("0");
        part.thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Member.of(one, key).money().available()).isEqualByComparingTo("15"));
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("tell a page on the one of a video that was made on the other, and each gives what the other kept")
    void areOneToThoseWhoLookAndAsk() {
        var heard = new CopyOnWriteArrayList<String>();
        var session = new Session(one.url());
        session.signIn("demo@example.com", DemoKeys.PASSWORD);
        var socket = session.listen(heard);
        var part = rehearsal.xai().part("is seen from afar");
        part.thenAlways(rehearsal.xai().done(part, 1));

        var maker = Member.of(other, DemoKeys.DEMO_TEAM);
        var id = maker.accepted(Ask.forVideo(part.prompt()));
        var task = maker.ended(id);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(words(heard)).contains(id));
        socket.abort();
        var video = URI.create(task.getJsonObject("content").getString("video_url"));
        for (var node : rehearsal.nodes()) {
            var answer = node.api(null).get(video.getPath() + "?" + video.getQuery());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.bytes()).isEqualTo(ScriptedXai.VIDEO);
        }
    }

    private static List<String> words(List<String> heard) {
        return heard.stream().flatMap(ids -> List.of(ids.split(" ")).stream()).toList();
    }

    /** HTTP/1.1, so that so many at once are so many connections. */
    private static Member overConnectionsOfItsOwn(Portal node, String key) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
        return new Member(new Api(http, node.url(), key));
    }
}
