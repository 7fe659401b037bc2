package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.Codec;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipRendererTest {

    @TempDir
    Path folder;

    private Path rendered(Clip clip) throws IOException {
        var file = folder.resolve(clip.fileName());
        ClipRenderer.render(clip, file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "720p,16:9,1280,720",
        "720p,3:2,1088,720",
        "480p,16:9,848,480",
        "480p,9:16,480,848",
        "480p,4:3,640,480",
        "480p,21:9,848,480"
    })
    void aClipHasTheSizeAndTheLengthAskedFor(String resolution, String shape, int width, int height)
            throws IOException {
        var file = rendered(Clip.of("grok-imagine-video", "A fjord at dawn", 2, resolution, shape));

        try (var channel = NIOUtils.readableChannel(file.toFile());
                var demuxer = MP4Demuxer.createMP4Demuxer(channel)) {
            var meta = demuxer.getVideoTrack().getMeta();
            assertThat(meta.getCodec()).isEqualTo(Codec.H264);
            assertThat(meta.getVideoCodecMeta().getSize().getWidth()).isEqualTo(width);
            assertThat(meta.getVideoCodecMeta().getSize().getHeight()).isEqualTo(height);
            assertThat(meta.getTotalFrames()).isEqualTo(4);
            assertThat(meta.getTotalDuration()).isEqualTo(2.0);
        }
    }

    @Test
    void theIndexStandsBeforeTheFramesSoThatABrowserStartsAtOnce() throws IOException {
        var bytes = Files.readString(
                rendered(Clip.of("m", "A fjord", 1, "480p", "16:9")), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(bytes.substring(4, 8)).isEqualTo("ftyp");
        assertThat(bytes.indexOf("moov")).isBetween(0, bytes.indexOf("mdat"));
    }

    @Test
    void theClockRunsSoThatNoTwoFramesAreAlike() throws IOException, JCodecException {
        var file = rendered(Clip.of("m", "A fjord", 2, "480p", "1:1"));
        Set<Integer> frames = new HashSet<>();

        try (var channel = NIOUtils.readableChannel(file.toFile())) {
            var grab = FrameGrab.createFrameGrab(channel);
            for (var picture = grab.getNativeFrame(); picture != null; picture = grab.getNativeFrame()) {
                frames.add(java.util.Arrays.hashCode(picture.getPlaneData(0)));
            }
        }

        assertThat(frames).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"''", "東京の夜 🚀 Ærø", "'a  b\t\n c'", "'%s {0} \\ ~|`^'"})
    void anyPromptCanBeShown(String prompt) throws IOException {
        assertThat(rendered(Clip.of("m", prompt, 1, "480p", "9:16"))).isNotEmptyFile();
    }

    @Test
    void theLongestPromptCanBeShown() throws IOException {
        assertThat(rendered(Clip.of("m", "x".repeat(4096), 1, "480p", "1:1"))).isNotEmptyFile();
    }

    @Test
    void aLineBreaksAtSpacesAndOtherwiseWhereItMust() {
        assertThat(Lines.of("a drone over abcdefghijkl ok", 7))
                .containsExactly("a drone", "over", "abcdefg", "hijkl", "ok");
    }

    @Test
    void accentsAndPrintersMarksAreMadePlain() {
        assertThat(SlateLetters.drawable(" Café – “où” ’t \n")).isEqualTo("CAFE - \"OU\" 'T");
    }
}
