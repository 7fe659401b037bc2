package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The public page's troubleshooting table:")
class TroubleshootingIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Books books = rehearsal.books();

    @Test
    @DisplayName("400 invalid_request (requires image.url)")
    void anImageModelWithoutAnImageIs400() {
        var answer = rehearsal
                .member(DemoKeys.DEMO_TEAM)
                .create(Ask.forVideo(Ask.SCENE).add("model", "grok-imagine-video-1.5-preview"));

        assertThat(Refused.in(answer)).isEqualTo(Refused.invalid("image.url"));
        assertThat(Refused.messageOf(answer)).contains("requires image.url");
    }

    @Test
    @DisplayName("402 grok_video_balance_too_low")
    void aTeamWithoutCreditsIs402() {
        var key = books.newMemberBeside(null);

        var answer = rehearsal.member(key).create(Ask.forVideo(Ask.SCENE));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(402, "grok_video_balance_too_low"));
        assertThat(Refused.messageOf(answer)).containsIgnoringCase("recharge");
    }

    @Test
    @DisplayName("403 grok_video_team_required")
    void aPersonalKeyIs403() {
        var answer = rehearsal.member(DemoKeys.PERSONAL).create(Ask.forVideo(Ask.SCENE));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(403, "grok_video_team_required"));
        assertThat(Refused.messageOf(answer)).contains("scoped to a team");
    }

    @Test
    @DisplayName("403 media_resource_access_denied")
    void anotherOwnersTaskIs403() {
        var part = rehearsal.xai().part("somebody's own").thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        var id = rehearsal.member(DemoKeys.DEMO_TEAM).accepted(Ask.forVideo(part.prompt()));

        var answer = rehearsal.member(DemoKeys.SECOND_TEAM).read(id);

        assertThat(Refused.in(answer)).isEqualTo(new Refused(403, "media_resource_access_denied"));
        assertThat(Refused.messageOf(answer)).contains("account, team or API key");
    }

    @Test
    @DisplayName("429 grok_video_too_many_pending_tasks")
    void atTheCapIs429AndSaysWhenToRetry() {
        var key = books.newMemberBeside(DemoKeys.DEMO_TEAM);
        books.cap(key, 0);

        var answer = rehearsal.member(key).create(Ask.forVideo(Ask.SCENE));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(429, "grok_video_too_many_pending_tasks"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    @DisplayName("424 with an error body that keeps the upstream error and upstream_status")
    void aFailingProviderIs424() {
        var part = rehearsal
                .xai()
                .part("unavailable")
                .onCreate(Cue.refuses(503, "service-unavailable", "Video generation is temporarily overloaded."));

        var answer = rehearsal.member(DemoKeys.DEMO_TEAM).create(Ask.forVideo(part.prompt()));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(424, "upstream_failed"));
        assertThat(answer.json().getInt("upstream_status")).isEqualTo(503);
        assertThat(answer.json().getJsonObject("error").getJsonObject("upstream_error"))
                .containsEntry("code", Json.createValue("service-unavailable"))
                .containsEntry("error", Json.createValue("Video generation is temporarily overloaded."));
    }

    @Test
    @DisplayName("424 when the upstream provider timed out")
    void aSilentProviderIs424() {
        var part = rehearsal.xai().part("silent").onCreate(Cue.hangs());

        var answer = rehearsal.member(DemoKeys.DEMO_TEAM).create(Ask.forVideo(part.prompt()));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(424, "upstream_timeout"));
        assertThat(answer.json().get("upstream_status")).isEqualTo(JsonValue.NULL);
        assertThat(answer.json().getJsonObject("error").get("upstream_error")).isEqualTo(JsonValue.NULL);
    }
}
