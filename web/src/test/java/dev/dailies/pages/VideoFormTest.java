package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.task.AspectRatio;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.Resolution;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VideoFormTest {

    @Test
    void anAddressWithNothingInItOpensTheUsualForm() {
        var form = VideoForm.of(Map.of());

        assertThat(form.seconds()).isEqualTo(8);
        assertThat(form.resolution()).isEqualTo(Resolution.P720);
        assertThat(form.ratio()).isEqualTo(AspectRatio.WIDE);
        assertThat(form.isBlank()).isTrue();
        assertThat(form.hasImage()).isFalse();
    }

    @Test
    void whatAnotherVideoWasMadeOfFillsTheForm() {
        var request = VideoForm.of(
                        Map.of("prompt", " Rain ", "duration", "3", "resolution", "480p", "ratio", "9:16", "image", ""))
                .request("grok-imagine-video");

        assertThat(request.prompt()).isEqualTo("Rain");
        assertThat(request.seconds()).isEqualTo(3);
        assertThat(request.resolution()).isEqualTo(Resolution.P480);
        assertThat(request.aspectRatio()).isEqualTo(AspectRatio.TALL);
        assertThat(request.image()).isNull();
    }

    @Test
    void whatMakesNoSenseBecomesTheUsualChoice() {
        var form = VideoForm.of(Map.of("duration", "-3", "resolution", "4k", "ratio", "<b>"));

        assertThat(form.seconds()).isEqualTo(8);
        assertThat(form.resolution()).isEqualTo(Resolution.P720);
        assertThat(form.ratio()).isEqualTo(AspectRatio.WIDE);
    }

    @Test
    void anEmojiCountsAsOneCharacter() {
        assertThat(VideoForm.of(Map.of("prompt", "雪🏔")).count()).isEqualTo(2);
    }

    @Test
    void aPictureFromAFileComesBeforeAnAddress() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> VideoForm.of(Map.of(
                                "prompt", "Pan",
                                "image", "https://example.com/a.png",
                                "picture", "data:image/gif;base64,AAAA"))
                        .request("grok-imagine-video"));
    }
}
