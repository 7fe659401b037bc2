package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 4.4 and 4.5, what the provider is told and what it says:")
class ProviderWordsIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @Test
    @DisplayName("2.3, 2.4 what a request leaves out is sent to the provider all the same")
    void theProviderIsToldEverything() {
        var part = rehearsal.xai().part("is soon over").thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        var request = Json.createObjectBuilder()
                .add("model", "grok-imagine-video")
                .add("prompt", "  " + part.prompt() + " ")
                .add("seed", 7)
                .add("user", "u-1");

        member.accepted(request);

        assertThat(Json.createReader(new StringReader(part.bodies().get(0))).readObject())
                .isEqualTo(Json.createObjectBuilder()
                        .add("model", "grok-imagine-video")
                        .add("prompt", part.prompt())
                        .add("duration", 8)
                        .add("resolution", "720p")
                        .add("aspect_ratio", "16:9")
                        .add("user", "u-1")
                        .build());
    }

    @Test
    @DisplayName("4.4 upstream_error keeps the provider's text, cut at 2 KiB")
    void aLongTextIsCutAt2Kibibytes() {
        var part = rehearsal.xai().part("long words").onCreate(Cue.says(500, "Sorry. ".repeat(1000)));

        var answer = member.create(Ask.forVideo(part.prompt()));

        assertThat(answer.json().getJsonObject("error").getString("upstream_error"))
                .startsWith("Sorry. Sorry.")
                .hasSizeBetween(2000, 2048);
    }

    @Test
    @DisplayName("4.4 what belongs to the operator is taken out: the key, the provider's team")
    void theOperatorsOwnIsTakenOut() {
        var team = "7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55";
        var part = rehearsal
                .xai()
                .part("tells tales")
                .onCreate(Cue.refuses(429, "resource-exhausted", "Team %s, key %s".formatted(team, ScriptedXai.KEY)));

        var answer = member.create(Ask.forVideo(part.prompt()));

        assertThat(answer.text()).contains("resource-exhausted").doesNotContain(team, ScriptedXai.KEY, "scripted-");
    }
}
