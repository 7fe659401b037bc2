package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad JSON is a clear 400, stores nothing and holds nothing:")
class BadJsonIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @RegisterExtension
    final Untouched untouched = new Untouched(rehearsal, member);

    @Test
    @DisplayName("1.10 random bytes")
    void randomBytes() {
        var random = new Random(20261122);
        for (var i = 0; i < 50; i++) {
            var bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);

            assertThat(Refused.in(member.api().post(VIDEOS, bytes)))
                    .as("body %d", i)
                    .isEqualTo(Refused.invalid());
        }
    }

    @Test
    @DisplayName("1.10 a good request with any one of its bytes lost, doubled or replaced never breaks anything")
    void mutilatedRequests() {
        var random = new Random(42);
        var good = Ask.forVideo(Ask.SCENE)
                .add("model", "grok-imagine-video-x")
                .build()
                .toString();
        for (var i = 0; i < 100; i++) {
            var at = random.nextInt(good.length());
            var middle = new String[] {"", "" + good.charAt(at) + good.charAt(at), "" + (char) random.nextInt(128)};
            var mutilated = good.substring(0, at) + middle[i % 3] + good.substring(at + 1);

            assertThat(Refused.in(member.create(mutilated)).status())
                    .as(mutilated)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000, 1_000_000})
    @DisplayName("1.10 nesting of any depth, of arrays and of objects")
    void deepNesting(int levels) {
        var arrays = "[".repeat(levels) + "]".repeat(levels);
        var objects = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);

        for (var deep : new String[] {arrays, objects, "[".repeat(levels)}) {
            assertThat(Refused.in(member.create(Ask.with("user", deep, Ask.forVideo(Ask.SCENE))))
                            .status())
                    .isEqualTo(400);
            assertThat(Refused.in(member.create(Ask.with("seed", deep, Ask.forVideo(Ask.SCENE))))
                            .status())
                    .isEqualTo(400);
            assertThat(Refused.in(member.create(deep)).status()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("1.10 a field twice, also within the image")
    void fieldsThatComeTwice() {
        var good = Ask.forVideo(Ask.SCENE).build().toString();

        for (var twice : new String[] {
            Ask.with("model", "\"grok-imagine-video\",\"model\":\"grok-imagine-video\"", Ask.forVideo(Ask.SCENE)),
            good.replaceFirst("\\{", "{\"duration\":1,"),
            good.replaceFirst("\\{", "{\"x\":1,\"x\":1,"),
            good.replaceFirst("\\{", "{\"image\":{\"url\":\"%s\",\"url\":\"%s\"},".formatted(Ask.PICTURE, Ask.PICTURE))
        }) {
            assertThat(Refused.in(member.create(twice))).as(twice).isEqualTo(Refused.invalid());
        }
    }
}
