package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 3, read:")
class ReadContractIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Member member = rehearsal.member(DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("3.1 a queued task has no content and no error")
    void aQueuedTaskHasNeitherContentNorError() {
        var before = Instant.now().getEpochSecond();
        var part = xai.part("queued").thenAlways(Cue.says(202, "{\"status\":\"pending\",\"progress\":0}"));
        var id = member.accepted(Ask.forVideo(part.prompt()).add("duration", 3));

        var answer = member.read(id);
        part.thenAlways(Cue.refuses(400, "invalid-argument", "Enough."));

        assertThat(answer.status()).isEqualTo(200);
        var task = answer.json();
        assertThat(task.getString("id")).isEqualTo(id);
        assertThat(task.getString("request_id")).isEqualTo(id);
        assertThat(task.getString("model")).isEqualTo("grok-imagine-video");
        assertThat(task.getString("status")).isEqualTo("queued");
        assertThat(task.getString("resolution")).isEqualTo("480p");
        assertThat(task.getInt("duration")).isEqualTo(3);
        assertThat(task.getJsonNumber("created_at").longValue())
                .isBetween(before, Instant.now().getEpochSecond());
        assertThat(task).doesNotContainKeys("content", "error", "completed_at", "credits");
    }

    @Test
    @DisplayName("3.1 a task that succeeded has its content, its time, its price and the seconds generated")
    void aSucceededTaskHasContent() {
        var part = xai.part("succeeds");
        part.thenAlways(xai.done(part, 2));

        var task = member.made(Ask.forVideo(part.prompt()).add("duration", 3));

        assertThat(task.getString("status")).isEqualTo("succeeded");
        assertThat(task.getJsonObject("content").getString("video_url"))
                .startsWith(rehearsal.portal().url().toString());
        assertThat(task.getInt("duration")).isEqualTo(2);
        assertThat(task.getInt("progress")).isEqualTo(100);
        assertThat(task.getString("credits")).isEqualTo("0.10");
        assertThat(task.getJsonNumber("completed_at").longValue())
                .isGreaterThanOrEqualTo(task.getJsonNumber("created_at").longValue());
        assertThat(task).doesNotContainKey("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "expired"})
    @DisplayName("3.1 a task that came to another end has an error and costs nothing")
    void aTaskWithoutAVideoHasAnError(String end) {
        var part = xai.part(end)
                .thenAlways(Cue.says(
                        200,
                        "{\"status\":\"%s\",\"error\":{\"code\":\"internal_error\",\"message\":\"Sorry.\"}}"
                                .formatted(end)));

        var task = member.made(Ask.forVideo(part.prompt()));

        assertThat(task.getString("status")).isEqualTo(end);
        assertThat(task.getJsonObject("error").getString("code")).isNotBlank();
        assertThat(task.getJsonObject("error").getString("message")).isNotBlank();
        assertThat(task.getString("credits")).isEqualTo("0.00");
        assertThat(task).containsKey("completed_at").doesNotContainKey("content");
    }

    @Test
    @DisplayName("3.2 the status only moves forward, and a terminal one never changes")
    void theStatusOnlyMovesForward() {
        var part = xai.part("moves")
                .onPolls(
                        Cue.says(202, ""),
                        Cue.says(200, "{\"status\":\"pending\",\"progress\":40}"),
                        Cue.says(200, "{\"status\":\"pending\",\"progress\":0}"),
                        Cue.says(200, "{\"status\":\"pending\"}"),
                        Cue.says(200, "{\"status\":\"failed\"}"));
        part.thenAlways(xai.done(part, 1));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        var seen = new ArrayList<String>();

        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            seen.add(statusOf(id));
            return seen.contains("failed");
        });

        assertThat(seen.stream().distinct()).containsExactly("queued", "running", "failed");
        var polls = part.polls().size();
        await().during(Duration.ofSeconds(1))
                .until(() -> statusOf(id).equals("failed") && part.polls().size() == polls);
    }

    @Test
    @DisplayName("3.5 a read never calls the provider")
    void aReadNeverCallsTheProvider() {
        var part = xai.part("is left alone")
                .onPolls(Cue.refuses(429, "resource-exhausted", "Slowly.").retryAfter(2))
                .thenAlways(Cue.refuses(400, "invalid-argument", "Enough."));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        await().until(() -> part.polls().size() == 1);

        for (var i = 0; i < 50; i++) {
            assertThat(statusOf(id)).isEqualTo("queued");
        }

        assertThat(part.polls()).hasSize(1);
        assertThat(member.ended(id).getString("status")).isEqualTo("failed");
        assertThat(part.polls()).hasSize(2);
    }

    @Test
    @DisplayName("3.5 a task nobody reads is followed to its end and settled")
    void aTaskNobodyReadsIsSettled() {
        var before = member.quietMoney();
        var part = xai.part("is read by nobody");
        part.onPolls(Cue.PENDING, Cue.PENDING, Cue.PENDING).thenAlways(xai.done(part, 4));

        member.accepted(Ask.forVideo(part.prompt()).add("duration", 4));

        assertThat(member.money().held()).isEqualByComparingTo("0.20");
        assertThat(member.quietMoney()).isEqualTo(before.charged("0.20"));
    }

    private String statusOf(String id) {
        JsonObject task = member.read(id).json();
        return task.getString("status");
    }
}
