package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 2.1 to 2.5. */
class VideoRequestTest {

    private static final String MODEL = "grok-imagine-video";
    private static final String CLAPPER = "🎬";

    @Test
    void aPromptIsTrimmed() {
        assertThat(prompting(" \t\nA drone flyover \u2003\n").prompt()).isEqualTo("A drone flyover");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n\u2003"})
    void aPromptIsRequired(String prompt) {
        refused(prompt).withMessage("prompt is required: say what the video shows.");
    }

    @Test
    void aPromptHas1To4096Characters() {
        assertThat(prompting("x").prompt()).isEqualTo("x");
        assertThat(prompting("x".repeat(4096)).prompt()).hasSize(4096);
        refused("x".repeat(4097)).withMessage("prompt may have at most 4096 characters.");
    }

    @Test
    void whatIsTrimmedDoesNotCount() {
        assertThat(prompting(" ".repeat(100) + "x".repeat(4096) + " ").prompt()).hasSize(4096);
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(prompting(CLAPPER.repeat(4096)).prompt()).hasSize(2 * 4096);
        refused(CLAPPER.repeat(4097)).withMessageContaining("at most 4096");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000B", "half \ud83c", "\udfacother half", "swapped \udfac\ud83c"})
    void aPromptIsText(String prompt) {
        refused(prompt).withMessageContaining("not text");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aModelIsRequired(String model) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new VideoRequest(model, "x", 8, Resolution.P720, null, null, null))
                .satisfies(refusal -> assertThat(refusal.param()).contains("model"));
    }

    @Test
    void aModelIsText() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new VideoRequest(MODEL + "\u0000", "x", 8, Resolution.P720, null, null, null))
                .satisfies(refusal -> assertThat(refusal.param()).contains("model"));
    }

    @Test
    void aUserHasUpTo256Characters() {
        assertThat(by("u".repeat(256)).user()).hasSize(256);
        assertThat(by("").user()).isEmpty();
        assertThat(by(null).user()).isNull();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> by("u".repeat(257)))
                .withMessage("user may have at most 256 characters.");
    }

    @Test
    void fromTextAloneAVideoIsWideUnlessSaidOtherwise() {
        assertThat(prompting("x").aspectRatio()).isEqualTo(AspectRatio.WIDE);
        assertThat(shaped(AspectRatio.TALL, null).aspectRatio()).isEqualTo(AspectRatio.TALL);
    }

    @Test
    void aStartImageDecidesTheShape() {
        var image = new StartImage("https://example.com/still.png");

        assertThat(shaped(AspectRatio.TALL, image).aspectRatio()).isNull();
        assertThat(shaped(null, image).aspectRatio()).isNull();
    }

    @Test
    void aLogNeverShowsThePrompt() {
        assertThat(prompting("my secret film")).hasToString("VideoRequest[grok-imagine-video, 8 s, 720p]");
    }

    private static VideoRequest prompting(String prompt) {
        return new VideoRequest(MODEL, prompt, 8, Resolution.P720, null, null, null);
    }

    private static VideoRequest by(String user) {
        return new VideoRequest(MODEL, "x", 8, Resolution.P720, null, null, user);
    }

    private static VideoRequest shaped(AspectRatio shape, StartImage image) {
        return new VideoRequest(MODEL, "x", 8, Resolution.P720, shape, image, null);
    }

    private static ThrowableAssertAlternative<InvalidRequest> refused(String prompt) {
        return assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new VideoRequest(MODEL, prompt, 8, Resolution.P720, null, null, null))
                .satisfies(refusal -> assertThat(refusal.param()).contains("prompt"));
    }
}
