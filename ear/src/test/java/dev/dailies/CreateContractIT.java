package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 2, create:")
class CreateContractIT {

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("2.1 model is required")
    void modelIsRequired() {
        assertThat(refusal(Ask.without("model", Ask.forNothing()).toString())).isEqualTo(Refused.invalid("model"));
        for (var nothing : new String[] {"null", "\"\"", "\" \""}) {
            assertThat(refusal(Ask.with("model", nothing, Ask.forNothing()))).isEqualTo(Refused.invalid("model"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grok-imagine-video-2", "grok-imagine-video-1.5", "GROK-IMAGINE-VIDEO", "sora", "' or 1=1"})
    @DisplayName("2.1 a model that the catalogue does not list is 400 unsupported_model")
    void anUnknownModelIs400(String model) {
        assertThat(refusal(Ask.forNothing().add("model", model).build().toString()))
                .isEqualTo(new Refused(400, "unsupported_model", "model"));
    }

    @Test
    @DisplayName("2.2 prompt is required, and blanks are none")
    void promptIsRequired() {
        assertThat(refusal(Ask.without("prompt", Ask.forNothing()).toString())).isEqualTo(Refused.invalid("prompt"));
        for (var nothing : new String[] {"null", "\"\"", "\"  \\n\\t\"", "\"\\u2003\""}) {
            assertThat(refusal(Ask.with("prompt", nothing, Ask.forNothing()))).isEqualTo(Refused.invalid("prompt"));
        }
    }

    @Test
    @DisplayName("2.2 a prompt may have 4096 characters, counted in code points after trimming")
    void aPromptMayHave4096CodePoints() {
        var tag = "[fail:internal_error]";
        var mountains = "\ud83c\udfd4".repeat(4096 - tag.length());

        assertThat(member.accepted(Ask.forVideo("  " + mountains + tag + "\n ")))
                .startsWith("task_");
        assertThat(refusal(Ask.forVideo(mountains + tag + "!").build().toString()))
                .isEqualTo(Refused.invalid("prompt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"https://videos.example.com/a.mp4\"", "[]", "1", "false"})
    @DisplayName("2.5 video is refused, whatever it is")
    void videoInputIs400(String video) {
        var answer = member.create(Ask.with("video", video, Ask.forNothing()));

        assertThat(Refused.in(answer)).isEqualTo(Refused.invalid("video"));
        assertThat(Refused.messageOf(answer)).contains("video input is not supported");
    }

    @Test
    @DisplayName("2.5 user may have 256 characters")
    void userMayHave256Characters() {
        var user = "\ud83d\udc64".repeat(256);

        assertThat(member.accepted(Ask.forNothing().add("user", user))).startsWith("task_");
        assertThat(refusal(Ask.forNothing().add("user", user + "x").build().toString()))
                .isEqualTo(Refused.invalid("user"));
    }

    @Test
    @DisplayName("2.6 the answer has four members, and id equals request_id")
    void theAnswerHasFourMembers() {
        var answer = member.create(Ask.forNothing());
        var id = answer.json().getString("id");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json())
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", id)
                        .add("request_id", id)
                        .add("model", "grok-imagine-video")
                        .add("status", "queued")
                        .build());
    }

    @Test
    @DisplayName("2.6 ids begin with task_, carry at least 122 random bits and sort by creation")
    void idsSortByCreationAndCannotBeGuessed() {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            ids.add(member.accepted(Ask.forNothing()));
        }

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("task_[0-9a-z]{35,43}"));
    }

    private Refused refusal(String body) {
        return Refused.in(member.create(body));
    }
}
