package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 2.3 to 2.5, how long and how large:")
class LengthAndShapeIT {

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @ParameterizedTest
    @ValueSource(
            strings = {"\"720p\"", "\"1080p\"", "\"480P\"", "\"\"", "null", "480", "true", "[\"480p\"]", "{\"p\":480}"})
    @DisplayName("2.3 any resolution but 480p is 720p, never an error")
    void anyOtherResolutionIs720p(String resolution) {
        var id = member.accepted(Ask.with("resolution", resolution, Ask.forNothing()));

        assertThat(member.read(id).json().getString("resolution")).isEqualTo("720p");
    }

    @Test
    @DisplayName("2.3 480p is 480p, and an omitted resolution is 720p")
    void anOmittedResolutionIs720p() {
        var small = member.accepted(Ask.forNothing());
        var omitted =
                member.accepted(Ask.without("resolution", Ask.forNothing()).toString());

        assertThat(member.read(small).json().getString("resolution")).isEqualTo("480p");
        assertThat(member.read(omitted).json().getString("resolution")).isEqualTo("720p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "15", "8.0", "1e1"})
    @DisplayName("2.4 duration may be 1 to 15 whole seconds")
    void durationMayBe1To15(String duration) {
        var id = member.accepted(Ask.with("duration", duration, Ask.forNothing()));

        assertThat(member.read(id).json().getInt("duration")).isEqualTo((int) Double.parseDouble(duration));
    }

    @Test
    @DisplayName("2.4 an omitted duration is 8")
    void anOmittedDurationIs8() {
        for (var request : new String[] {
            Ask.without("duration", Ask.forNothing()).toString(), Ask.with("duration", "null", Ask.forNothing())
        }) {
            assertThat(member.read(member.accepted(request)).json().getInt("duration"))
                    .isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "16", "-1", "1.5", "2147483649", "4294967297", "1e400", "1e-9", "1e999999999"})
    @DisplayName("2.4 any other duration is 400")
    void anyOtherDurationIs400(String duration) {
        assertThat(refusal(Ask.with("duration", duration, Ask.forNothing()))).isEqualTo(Refused.invalid("duration"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"})
    @DisplayName("2.5 aspect_ratio may be one of seven")
    void aspectRatioMayBeOneOfSeven(String ratio) {
        assertThat(member.accepted(Ask.forNothing().add("aspect_ratio", ratio))).startsWith("task_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:9", "16/9", "16x9", "", "wide", "16:9 "})
    @DisplayName("2.5 any other aspect_ratio is 400")
    void anyOtherAspectRatioIs400(String ratio) {
        assertThat(refusal(Ask.forNothing().add("aspect_ratio", ratio).build().toString()))
                .isEqualTo(Refused.invalid("aspect_ratio"));
    }

    private Refused refusal(String body) {
        return Refused.in(member.create(body));
    }
}
