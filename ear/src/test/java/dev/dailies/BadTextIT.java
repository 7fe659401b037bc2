package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad text is a clear 400, stores nothing and holds nothing:")
class BadTextIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @RegisterExtension
    final Untouched untouched = new Untouched(rehearsal, member);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "x\\udc00",
                "\\ud83c\\ud83c\\udfd4",
                "\\udfd4\\ud83c",
                "a\\u0000b",
                "\\u0000",
                "\\u0000 "
            })
    @DisplayName("2.2 half a surrogate pair or a NUL, escaped, in the prompt, the user or the image's URL")
    void charactersThatAreNoText(String text) {
        assertThat(refusal("prompt", text)).isEqualTo(Refused.invalid("prompt"));
        assertThat(refusal("user", text)).isEqualTo(Refused.invalid("user"));
        var image = "{\"url\":\"https://pictures.example.com/" + text + "\"}";
        assertThat(Refused.in(member.create(Ask.with("image", image, Ask.forVideo(Ask.SCENE)))))
                .isEqualTo(Refused.invalid("image.url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "aspect_ratio", "duration"})
    @DisplayName("2.2 the same in any other field")
    void charactersThatAreNoTextAnywhere(String field) {
        for (var text : new String[] {"\\ud800", "\\u0000", "grok\\u0000"}) {
            assertThat(refusal(field, text).status()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("1.10 a raw NUL, a raw half of a surrogate pair, an overlong encoding")
    void bytesThatAreNoText() {
        for (var bytes :
                new int[][] {{0}, {0xED, 0xA0, 0x80}, {0xC0, 0x80}, {0xFF}, {0xF5, 0x80, 0x80, 0x80}, {0x1B}}) {
            var raw = new StringBuilder();
            for (var b : bytes) {
                raw.append((char) b);
            }
            var body = Ask.with("prompt", "\"a" + raw + "b\"", Ask.forVideo(Ask.SCENE));

            assertThat(Refused.in(member.api().post(VIDEOS, body.getBytes(StandardCharsets.ISO_8859_1))))
                    .isEqualTo(Refused.invalid());
        }
    }

    @Test
    @DisplayName("2.4 a number with more digits than anybody can mean")
    void endlessNumbers() {
        for (var digits : new int[] {20, 400, 2_000, 100_000}) {
            assertThat(Refused.in(member.create(Ask.with("duration", "9".repeat(digits), Ask.forVideo(Ask.SCENE))))
                            .status())
                    .as("%d digits", digits)
                    .isEqualTo(400);
            assertThat(Refused.in(member.create(
                                    Ask.with("duration", "1." + "0".repeat(digits) + "1", Ask.forVideo(Ask.SCENE))))
                            .status())
                    .as("%d decimals", digits)
                    .isEqualTo(400);
        }
    }

    private Refused refusal(String field, String text) {
        return Refused.in(member.create(Ask.with(field, "\"" + text + "\"", Ask.forVideo(Ask.SCENE))));
    }
}
