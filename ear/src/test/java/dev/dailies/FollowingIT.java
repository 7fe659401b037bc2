package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dailies.team.DemoKeys;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Contract 5, following a task:")
class FollowingIT {

    static final List<Arguments> NO_VERDICTS = List.of(
            arguments("202 with an empty body", Cue.says(202, "")),
            arguments("202 that is not JSON", Cue.says(202, "soon")),
            arguments("200 with an empty body", Cue.says(200, "")),
            arguments("200 without a status", Cue.says(200, "{\"request_id\":\"x\"}")),
            arguments("an unknown status", Cue.says(200, "{\"status\":\"dreaming\"}")),
            arguments("half a sentence", Cue.says(200, "{\"status\":\"pend")),
            arguments("an array", Cue.says(200, "[]")),
            arguments("500", Cue.refuses(500, "internal-error", "Sorry.")),
            arguments("503", Cue.refuses(503, "service-unavailable", "Overloaded.")),
            arguments("502 in HTML", Cue.says(502, "<html>Bad gateway</html>")),
            arguments("429", Cue.refuses(429, "resource-exhausted", "Slowly.")),
            arguments("401", Cue.refuses(401, "unauthenticated", "No credentials.")),
            arguments("403", Cue.refuses(403, "permission-denied", "No credits.")),
            arguments(
                    "a wrong key in xAI's words", Cue.refuses(400, "invalid-argument", "Incorrect API key provided.")),
            arguments("404, twice", Cue.refuses(404, "not-found", "Unknown.")),
            arguments("a redirect", Cue.says(302, "")),
            arguments("a connection that is closed", Cue.hangsUp()),
            arguments("an answer that breaks off", Cue.breaksOff()),
            arguments("silence", Cue.hangs()));

    /** What the provider says, the state and the code that the task ends with, and the cost that is the operator's. */
    static final List<Arguments> VERDICTS = List.of(
            arguments(
                    "failed",
                    Cue.says(
                            200,
                            "{\"status\":\"failed\",\"error\":{\"code\":\"internal_error\",\"message\":\"Sorry.\"}}"),
                    "failed",
                    "internal_error",
                    null),
            arguments("done, but moderated", Cue.says(200, """
                            {"status":"done","video":{"url":"","duration":6,"respect_moderation":false},
                             "usage":{"cost_in_usd_ticks":4200000000}}"""), "failed", "content_moderated", "0.4200000000"),
            arguments(
                    "done without a video",
                    Cue.says(200, "{\"status\":\"done\",\"video\":{\"url\":\"\",\"respect_moderation\":true}}"),
                    "failed",
                    "no_video",
                    null),
            arguments("400 on the poll", Cue.says(400, """
                            {"code":"invalid-argument","error":"Generated video rejected by content moderation.",
                             "usage":{"cost_in_usd_ticks":2500000000}}"""), "failed", "content_moderated", "0.2500000000"),
            arguments(
                    "422 on the poll",
                    Cue.refuses(422, "invalid-argument", "Wrong."),
                    "failed",
                    "invalid_argument",
                    null),
            arguments("404, three times", Cue.refuses(404, "not-found", "Unknown."), "failed", "not_found", null),
            arguments("expired", Cue.says(200, "{\"status\":\"expired\"}"), "expired", "expired", null));

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @ParameterizedTest(name = "{0}")
    @FieldSource("NO_VERDICTS")
    @DisplayName("5.2 not a verdict: it is asked again, succeeds in the end and is charged once")
    void whatIsNoVerdictIsAskedAgain(String what, Cue cue) {
        var before = member.quietMoney();
        var part = xai.part(what).onPolls(cue, cue);
        part.thenAlways(xai.done(part, 1));

        var task = member.made(Ask.forVideo(part.prompt()));

        assertThat(task.getString("status")).isEqualTo("succeeded");
        assertThat(part.polls()).hasSize(3);
        assertThat(member.money()).isEqualTo(before.charged("0.05"));
        assertThat(books.statementOf(task.getString("id"))).isEqualTo("HOLD CHARGE");
        assertThat(books.drifts()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("VERDICTS")
    @DisplayName("5.3 a verdict without a video: nothing is charged, and the provider's own cost is written down")
    void aVerdictWithoutAVideoCostsNothing(String what, Cue cue, String status, String code, String cost) {
        var before = member.quietMoney();
        var part = xai.part(what).thenAlways(cue);

        var task = member.made(Ask.forVideo(part.prompt()));

        assertThat(task.getString("status")).isEqualTo(status);
        assertThat(task.getJsonObject("error").getString("code")).isEqualTo(code);
        assertThat(task.getString("credits")).isEqualTo("0.00");
        assertThat(member.money()).isEqualTo(before);
        var id = task.getString("id");
        assertThat(books.statementOf(id)).isEqualTo("HOLD RELEASE");
        assertThat(books.tell("select provider_cost from video_task where id = ?", id))
                .isEqualTo(cost);
        assertThat(books.drifts()).isZero();
    }
}
