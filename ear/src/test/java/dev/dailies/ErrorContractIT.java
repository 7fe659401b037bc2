package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Contract 4, the errors:")
class ErrorContractIT {

    private static final Rehearsal REHEARSAL = Rehearsal.onPostgres();
    private static final Books BOOKS = REHEARSAL.books();
    private static final Member MEMBER = REHEARSAL.member(DemoKeys.DEMO_TEAM);

    /** Status, code and type as the contract's table has them, how to get there, and what the message must tell. */
    static final List<Arguments> TABLE = List.of(
            row(400, "invalid_request", "invalid_request_error", () -> MEMBER.create("{}"), "model is required"),
            row(401, "invalid_api_key", "authentication_error", ErrorContractIT::withoutKey, "Authorization: Bearer"),
            row(402, "grok_video_balance_too_low", "insufficient_quota", ErrorContractIT::withoutCredits, "echarge"),
            row(403, "grok_video_team_required", "permission_error", ErrorContractIT::withoutTeam, "scoped to a team"),
            row(403, "media_resource_access_denied", "permission_error", ErrorContractIT::ofAnother, "created it"),
            row(404, "task_not_found", "invalid_request_error", () -> MEMBER.read("task_1"), "create call"),
            row(409, "idempotency_key_reused", "invalid_request_error", ErrorContractIT::reused, "new key"),
            row(
                    429,
                    "grok_video_too_many_pending_tasks",
                    "rate_limit_error",
                    ErrorContractIT::atTheCap,
                    "administrator"),
            row(424, "upstream_failed", "upstream_error", () -> handedTo(Cue.says(500, "Sorry.")), "Try again"));

    @ParameterizedTest(name = "{0} {1}")
    @FieldSource("TABLE")
    @DisplayName("4.1 to 4.3 status, code and type are those of the table, and the message says what to do next")
    void anErrorIsWhatTheTableSays(int status, String code, String type, Supplier<Api.Answer> call, String advice) {
        var answer = call.get();

        var error = answer.json().getJsonObject("error");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("type")).isEqualTo(type);
        assertThat(error.getString("message")).contains(advice);
        assertThat(error).containsKey("param");
        assertThat(error).hasSize(status == 424 ? 5 : 4);
        assertThat(answer.json()).hasSize(status == 424 ? 2 : 1);
    }

    @Test
    @DisplayName("4.1 param names the field that is wrong, and is null where none is")
    void paramNamesTheFieldThatIsWrong() {
        assertThat(MEMBER.create(Ask.forVideo(Ask.SCENE).add("duration", 16))
                        .json()
                        .getJsonObject("error")
                        .getString("param"))
                .isEqualTo("duration");
        assertThat(withoutKey().json().getJsonObject("error").get("param")).isEqualTo(JsonValue.NULL);
    }

    @Test
    @DisplayName("1.10 what breaks on our side is 500 in the envelope, without a stack trace")
    void whatBreaksIs500InTheEnvelope() {
        BOOKS.tell("alter table price rename to price_away");
        try {
            var answer = MEMBER.create(Ask.forVideo(Ask.SCENE));

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.header("X-Request-Id")).isNotBlank();
            assertThat(answer.json().getJsonObject("error")).containsOnlyKeys("message", "type", "param", "code");
            assertThat(answer.text()).doesNotContain("Exception", "price_away", "\\tat ", "select");
        } finally {
            BOOKS.tell("alter table price_away rename to price");
        }
        assertThat(BOOKS.drifts()).isZero();
    }

    private static Api.Answer withoutKey() {
        return REHEARSAL.member(null).create(Ask.forVideo(Ask.SCENE));
    }

    private static Api.Answer withoutCredits() {
        return REHEARSAL.member(BOOKS.newMemberBeside(null)).create(Ask.forVideo(Ask.SCENE));
    }

    private static Api.Answer withoutTeam() {
        return REHEARSAL.member(DemoKeys.PERSONAL).create(Ask.forVideo(Ask.SCENE));
    }

    private static Api.Answer ofAnother() {
        return REHEARSAL.member(DemoKeys.SECOND_TEAM).read(MEMBER.accepted(Ask.forVideo(soonOver())));
    }

    private static Api.Answer reused() {
        var key = UUID.randomUUID().toString();
        MEMBER.create(key, Ask.forVideo(soonOver()));
        return MEMBER.create(key, Ask.forVideo(soonOver()));
    }

    private static Api.Answer atTheCap() {
        var key = BOOKS.newMemberBeside(DemoKeys.DEMO_TEAM);
        BOOKS.cap(key, 0);
        return REHEARSAL.member(key).create(Ask.forVideo(Ask.SCENE));
    }

    private static Api.Answer handedTo(Cue cue) {
        return MEMBER.create(
                Ask.forVideo(REHEARSAL.xai().part("is not made").onCreate(cue).prompt()));
    }

    private static String soonOver() {
        return REHEARSAL
                .xai()
                .part("is soon over")
                .thenAlways(Cue.says(200, "{\"status\":\"failed\"}"))
                .prompt();
    }

    private static Arguments row(int status, String code, String type, Supplier<Api.Answer> call, String advice) {
        return arguments(status, code, type, call, advice);
    }
}
