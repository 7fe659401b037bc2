package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Contract 2.10, 4.4 and 4.5, the hand-over:")
class HandOverIT {

    private static final String TASK = "select %s from video_task where prompt = ?";

    /** What the provider does, the code and the upstream_status of the answer, and whether a job may exist all the same. */
    static final List<Arguments> FAILURES = List.of(
            arguments("500", Cue.refuses(500, "internal-error", "Sorry."), "upstream_failed", 500, false),
            arguments("503", Cue.refuses(503, "service-unavailable", "Overloaded."), "upstream_failed", 503, false),
            arguments("502 from a proxy", Cue.says(502, "<html>Bad gateway</html>"), "upstream_failed", 502, true),
            arguments("504 from a proxy", Cue.says(504, ""), "upstream_failed", 504, true),
            arguments(
                    "a wrong key",
                    Cue.refuses(400, "invalid-argument", "Incorrect API key."),
                    "upstream_failed",
                    400,
                    false),
            arguments("401", Cue.refuses(401, "unauthenticated", "No credentials."), "upstream_failed", 401, false),
            arguments("no credit", Cue.refuses(403, "permission-denied", "No credits."), "upstream_failed", 403, false),
            arguments("404", Cue.refuses(404, "not-found", "No such model."), "upstream_failed", 404, false),
            arguments("422", Cue.refuses(422, "invalid-argument", "Wrong format."), "upstream_failed", 422, false),
            arguments(
                    "429 and Retry-After",
                    Cue.refuses(429, "resource-exhausted", "Slowly.").retryAfter(1),
                    "upstream_failed",
                    429,
                    false),
            arguments("a redirect", Cue.says(307, ""), "upstream_failed", 307, false),
            arguments("200 without an id", Cue.says(200, "{}"), "upstream_failed", 200, true),
            arguments("200 that is not JSON", Cue.says(200, "OK"), "upstream_failed", 200, true),
            arguments("200 and nothing", Cue.says(200, ""), "upstream_failed", 200, true),
            arguments("silence", Cue.hangs(), "upstream_timeout", null, true),
            arguments("a connection that is closed", Cue.hangsUp(), "upstream_failed", null, true),
            arguments("an answer that breaks off", Cue.breaksOff(), "upstream_failed", null, true));

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Books books = rehearsal.books();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @ParameterizedTest(name = "{0}")
    @FieldSource("FAILURES")
    @DisplayName("2.10 a provider that does not take it: 424, the hold released, the task failed, the POST sent once")
    void aFailedHandOverIs424(String what, Cue cue, String code, Integer upstreamStatus, boolean unknown) {
        var before = member.quietMoney();
        var part = rehearsal.xai().part(what).onCreate(cue);

        var answer = member.create(Ask.forVideo(part.prompt()));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(424, code));
        assertThat(answer.json().get("upstream_status"))
                .isEqualTo(upstreamStatus == null ? JsonValue.NULL : Json.createValue(upstreamStatus));
        assertThat(answer.json().getJsonObject("error")).containsKey("upstream_error");
        assertThat(member.money()).isEqualTo(before);
        assertThat(books.tell(TASK.formatted("status"), part.prompt())).isEqualTo("FAILED");
        assertThat(books.tell(TASK.formatted("outcome_unknown"), part.prompt())).isEqualTo(unknown ? "t" : "f");
        var id = books.tell(TASK.formatted("id"), part.prompt());
        assertThat(books.statementOf(id)).isEqualTo("HOLD RELEASE");
        assertThat(member.read(id).json().getJsonObject("error").getString("code"))
                .isEqualTo(code);
        assertThat(books.drifts()).isZero();
        assertThat(part.creates()).isEqualTo(1);
    }

    @Test
    @DisplayName("2.10 the POST is not sent again later, over new and used connections")
    void thePostIsNeverSentTwice() {
        var parts = List.of(
                rehearsal.xai().part("is closed").onCreate(Cue.hangsUp()),
                rehearsal.xai().part("breaks off").onCreate(Cue.breaksOff()),
                rehearsal.xai().part("is unavailable").onCreate(Cue.refuses(503, "service-unavailable", "Sorry.")));

        parts.forEach(part -> {
            member.accepted(Ask.forVideo(soonOver().prompt()));
            assertThat(member.create(Ask.forVideo(part.prompt())).status()).isEqualTo(424);
        });

        await().during(Duration.ofSeconds(1)).until(() -> parts.stream().allMatch(part -> part.creates() == 1));
    }

    @Test
    @DisplayName("2.10 a crowd on used connections that all break: each POST arrives once")
    void aCrowdOnBreakingConnections() {
        var good = soonOver();
        Crowd.of(20, () -> member.create(Ask.forVideo(good.prompt())));
        var part = rehearsal.xai().part("breaks for a crowd").onCreate(Cue.hangsUp());

        var answers = Crowd.of(20, () -> member.create(Ask.forVideo(part.prompt())));

        assertThat(answers).allMatch(answer -> answer.status() == 424);
        assertThat(part.creates()).isEqualTo(20);
        member.quietMoney();
    }

    private Part soonOver() {
        return rehearsal.xai().part("is soon over").thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
    }
}
