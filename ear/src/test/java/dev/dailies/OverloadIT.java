package dev.dailies;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With more than a node can do:")
class OverloadIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rehearsal rehearsal = Rehearsal.onAWire();
    private final Books books = rehearsal.books();
    private final OwnTeam team = OwnTeam.of(rehearsal);
    private final Member member = new Member(api(team.key()));

    @Test
    @DisplayName(
            "requests of the API are told to come back at once when the line is full, and those in line are served")
    void aFullLineIsToldToComeBack() throws Exception {
        var answers = new ConcurrentLinkedQueue<Api.Answer>();
        CompletableFuture<Void> crowd;
        try (var lock = books.locked("api_key")) {
            crowd = crowd(2 * Wire.IN_LINE, () -> member.api().get("/v1/credits"), answers);
            await().atMost(PATIENCE).until(() -> answers.size() > Wire.IN_LINE / 2);
            assertThat(answers).allSatisfy(OverloadIT::isToldToComeBack);
            assertThat(rehearsal.portal().isReady()).isTrue();
            lock.rollback();
        }
        crowd.join();

        assertThat(statuses(answers)).containsOnly(200, 503);
        assertThat(with(200, answers)).hasSizeGreaterThan(Wire.IN_LINE);
    }

    @Test
    @DisplayName("create calls of a slow provider leave room for everything else, and nothing of them is lost")
    void aSlowProviderStarvesNobody() {
        books.recharge(team.key(), "1000");
        var part = rehearsal.xai().part("takes its time").acceptedAfter(Duration.ofSeconds(3));
        part.thenAlways(rehearsal.xai().done(part, 1));
        var answers = new ConcurrentLinkedQueue<Api.Answer>();

        var crowd = crowd(2 * Wire.CREATES, () -> member.create(Ask.forVideo(part.prompt())), answers);
        await().atMost(PATIENCE).until(() -> !answers.isEmpty());
        assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);
        assertThat(rehearsal.portal().isReady()).isTrue();
        crowd.join();

        var refused = with(503, answers);
        assertThat(refused).isNotEmpty().allSatisfy(OverloadIT::isToldToComeBack);
        assertThat(part.creates()).isEqualTo(answers.size() - refused.size());
        assertThat(tasks()).isEqualTo(String.valueOf(part.creates()));
        assertThat(statuses(answers)).isSubsetOf(200, 424, 503);
        assertThat(member.accepted(Ask.forVideo(part.prompt()))).startsWith("task_");
        allIsWell();
    }

    @Test
    @DisplayName("thirty at once with ten megabytes of picture each do not exhaust its memory")
    void manyPicturesDoNotExhaustItsMemory() {
        books.recharge(team.key(), "1000");
        var part = rehearsal.xai().part("starts from a large picture");
        part.thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        var request = Ask.fromPicture(Ask.inlinePng(10 << 20))
                .add("prompt", part.prompt())
                .build()
                .toString()
                .getBytes();
        var answers = new ConcurrentLinkedQueue<Api.Answer>();

        crowd(30, () -> member.api().post(Member.VIDEOS, request), answers).join();

        assertThat(statuses(answers)).isSubsetOf(200, 424, 503);
        assertThat(with(503, answers)).isNotEmpty().allSatisfy(OverloadIT::isToldToComeBack);
        assertThat(tasks()).isEqualTo(String.valueOf(30 - with(503, answers).size()));
        allIsWell();
    }

    @Test
    @DisplayName("pages that stand in line leave the API alone, and people read when to come back in their language")
    void pagesLeaveTheApiAlone() throws Exception {
        var session = signedIn();
        var answers = new ConcurrentLinkedQueue<Api.Answer>();
        var pages = new Api(client(), rehearsal.portal().url(), null);
        var page = pages.request("/videos.xhtml")
                .setHeader("Cookie", Session.COOKIE + "=" + session.id().orElseThrow())
                .setHeader("Accept-Language", "zh-CN,zh;q=0.9");
        CompletableFuture<Void> crowd;
        try (var lock = books.locked("videos_visit")) {
            crowd = crowd(2 * Wire.IN_LINE, () -> pages.send(page.copy()), answers);
            await().atMost(PATIENCE).until(() -> answers.size() > Wire.IN_LINE / 2);
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).containsOnlyDigits();
                assertThat(answer.text()).contains("<html lang=\"zh-Hans\">", answer.header("X-Request-Id"));
            });
            assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);
            assertThat(rehearsal.portal().isReady()).isTrue();
            lock.rollback();
        }
        crowd.join();

        assertThat(with(200, answers)).hasSizeGreaterThan(Wire.IN_LINE);
        assertThat(session.get("/videos.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("five hundred open pages hear of what moves, and leave the API alone")
    void fiveHundredOpenPagesLeaveTheApiAlone() {
        var session = signedIn();
        var heard = new ConcurrentLinkedQueue<String>();
        var open = new ArrayList<WebSocket>();
        for (var page = 0; page < 500; page++) {
            open.add(session.listen(heard));
        }

        books.recharge(team.key(), "10");
        var part = rehearsal.xai().part("is watched by many");
        part.thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        var id = member.accepted(Ask.forVideo(part.prompt()));

        await().atMost(PATIENCE).until(() -> heard.stream().filter(id::equals).count() >= open.size());
        assertThat(member.ended(id).getString("status")).isEqualTo("failed");
        open.forEach(WebSocket::abort);
        assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);
    }

    private Session signedIn() {
        var session = new Session(rehearsal.portal().url());
        session.signIn(team.lead(), DemoKeys.PASSWORD);
        return session;
    }

    private Api api(String key) {
        return new Api(client(), rehearsal.portal().url(), key);
    }

    /** A connection for each request, as many clients have them. */
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static CompletableFuture<Void> crowd(int many, Supplier<Api.Answer> deed, Queue<Api.Answer> answers) {
        return CompletableFuture.runAsync(() -> Crowd.of(many, () -> answers.add(deed.get())));
    }

    private static void isToldToComeBack(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).containsOnlyDigits();
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.json().getJsonObject("error").getString("code")).isEqualTo("temporarily_unavailable");
    }

    private static List<Integer> statuses(Queue<Api.Answer> answers) {
        return answers.stream().map(Api.Answer::status).distinct().toList();
    }

    private static List<Api.Answer> with(int status, Queue<Api.Answer> answers) {
        return answers.stream().collect(groupingBy(Api.Answer::status)).getOrDefault(status, List.of());
    }

    private String tasks() {
        return books.tell("select count(*) from video_task where team_id = ?", Long.valueOf(team.id()));
    }

    private void allIsWell() {
        await().atMost(PATIENCE)
                .until(() -> books.tell(
                                "select count(*) from video_task where team_id = ? and completed_at is null",
                                Long.valueOf(team.id()))
                        .equals("0"));
        assertThat(books.drifts()).isZero();
    }
}
