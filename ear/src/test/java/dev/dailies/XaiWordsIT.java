package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 7, in xAI's words:")
class XaiWordsIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Member member = rehearsal.member(DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("7.1 the create call answers with request_id")
    void createAnswersWithRequestId() {
        var part = xai.part("asked in xAI's words").thenAlways(Cue.refuses(400, "invalid-argument", "Enough."));

        var created = member.create(Ask.forVideo(part.prompt())).json();

        assertThat(read(created.getString("request_id")).status()).isIn(200, 202);
    }

    @Test
    @DisplayName("7.2 a task that is not over is pending, with HTTP 202")
    void anUnfinishedTaskIsPendingWith202() {
        var part = xai.part("pending in xAI's words");
        var id = member.accepted(Ask.forVideo(part.prompt()));
        await().until(() -> read(id).json().getInt("progress") == 12);

        var answer = read(id);
        part.thenAlways(Cue.refuses(400, "invalid-argument", "Enough."));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().getString("status")).isEqualTo("pending");
        assertThat(answer.json().getString("model")).isEqualTo("grok-imagine-video");
        assertThat(answer.json()).doesNotContainKeys("video", "usage", "error");
    }

    @Test
    @DisplayName("7.2 done has the video and what the team was charged, in ticks")
    void aDoneTaskHasVideoAndUsage() {
        var part = xai.part("done in xAI's words");
        part.thenAlways(xai.done(part, 4));
        var id = member.accepted(Ask.forVideo(part.prompt()).add("duration", 6).add("resolution", "720p"));
        var url = member.ended(id).getJsonObject("content").getString("video_url");

        var answer = read(id);

        assertThat(answer.status()).isEqualTo(200);
        var done = answer.json();
        assertThat(done.getString("status")).isEqualTo("done");
        assertThat(done.getString("model")).isEqualTo("grok-imagine-video");
        assertThat(done.getInt("progress")).isEqualTo(100);
        assertThat(done.getJsonObject("video").getString("url")).isEqualTo(url);
        assertThat(done.getJsonObject("video").getInt("duration")).isEqualTo(4);
        assertThat(done.getJsonObject("video").getBoolean("respect_moderation")).isTrue();
        assertThat(done.getJsonObject("usage")
                        .getJsonNumber("cost_in_usd_ticks")
                        .longValueExact())
                .isEqualTo(2_800_000_000L);
        assertThat(done).doesNotContainKey("error");
    }

    @Test
    @DisplayName("7.2 failed has its error, with HTTP 200")
    void aFailedTaskHasItsError() {
        var part = xai.part("failed in xAI's words")
                .thenAlways(
                        Cue.says(
                                200,
                                "{\"status\":\"failed\",\"error\":{\"code\":\"service_unavailable\",\"message\":\"Overloaded.\"}}"));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        member.ended(id);

        var answer = read(id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("failed");
        assertThat(answer.json().getJsonObject("error").getString("code")).isEqualTo("service_unavailable");
        assertThat(answer.json().getJsonObject("error").getString("message")).isEqualTo("Overloaded.");
        assertThat(answer.json()).doesNotContainKeys("video", "usage");
    }

    @Test
    @DisplayName("7.2 expired is expired, with HTTP 200")
    void anExpiredTaskIsExpired() {
        var part = xai.part("expired in xAI's words").thenAlways(Cue.says(200, "{\"status\":\"expired\"}"));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        member.ended(id);

        assertThat(read(id).status()).isEqualTo(200);
        assertThat(read(id).json().getString("status")).isEqualTo("expired");
    }

    @Test
    @DisplayName("7.2 cancelled is shown as failed")
    void aCancelledTaskIsShownAsFailed() {
        var part = xai.part("cancelled").thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        member.ended(id);
        rehearsal.books().tell("update video_task set status = 'CANCELLED' where id = ?", id);

        assertThat(member.read(id).json().getString("status")).isEqualTo("cancelled");
        assertThat(read(id).json().getString("status")).isEqualTo("failed");
        assertThat(read(id).json()).containsKey("error");
    }

    private Api.Answer read(String id) {
        return member.api().get("/v1/videos/" + id);
    }
}
