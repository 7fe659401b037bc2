package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Contract 1.11, the fields:")
class FieldContractIT {

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("1.11 unknown fields are ignored")
    void unknownFieldsAreIgnored() {
        var request = Ask.forNothing()
                .add("seed", 7)
                .add("n", 2)
                .add("generate_audio", true)
                .addNull("last_frame");

        assertThat(member.accepted(request)).startsWith("task_");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reference_images | [{\"url\":\"https://pictures.example.com/a.png\"}]",
                "reference_audios | [{\"voice_id\":\"x\"}]",
                "last_frame       | {\"url\":\"https://pictures.example.com/a.png\"}",
                "keyframes        | []",
                "output           | {\"upload_url\":\"https://bucket.example.com/x\"}",
                "storage_options  | {\"filename\":\"x.mp4\"}",
                "generate_audio   | false",
                "video            | {\"url\":\"https://videos.example.com/a.mp4\"}"
            })
    @DisplayName("1.11 a field that would change the video is refused by its name")
    void aFieldThatWouldChangeTheVideoIsRefused(String field, String value) {
        var answer = member.create(Ask.with(field, value, Ask.forNothing()));

        assertThat(Refused.in(answer)).isEqualTo(Refused.invalid(field));
        assertThat(Refused.messageOf(answer)).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "model        | 15", "model        | [\"grok-imagine-video\"]", "prompt       | 42",
                "prompt       | {\"text\":\"x\"}", "prompt       | true", "user         | 7",
                "aspect_ratio | 16", "image        | \"https://pictures.example.com/a.png\"", "image        | 1",
                "duration     | \"8\"", "duration     | [8]"
            })
    @DisplayName("1.11 a value of another type than is due is 400 and names its field")
    void aValueOfTheWrongTypeIs400(String field, String value) {
        assertThat(Refused.in(member.create(Ask.with(field, value, Ask.forNothing()))))
                .isEqualTo(Refused.invalid(field));
    }
}
