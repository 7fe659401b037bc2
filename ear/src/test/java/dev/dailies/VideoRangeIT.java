package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 3.4, a part of the video:")
class VideoRangeIT {

    private final OneVideo video = OneVideo.shared();
    private final byte[] whole = video.fetch().bytes();

    @ParameterizedTest
    @CsvSource({
        "0-0, 0, 1",
        "0-99, 0, 100",
        "100-199, 100, 200",
        "200-, 200, 0",
        "-100, -100, 0",
        "10-9999999999, 10, 0"
    })
    @DisplayName("3.4 a Range is answered with 206 and exactly that part")
    void aRangeIsAnsweredWithThatPart(String range, int from, int to) {
        var answer = video.fetch("Range", "bytes=" + range);

        var first = from < 0 ? whole.length + from : from;
        var end = to == 0 ? whole.length : to;
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(first, end - 1, whole.length));
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(answer.bytes()).isEqualTo(Arrays.copyOfRange(whole, first, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=-0", "bytes=99999999-999999999"})
    @DisplayName("3.4 a Range beyond the end is 416 and tells the size")
    void aRangeBeyondTheEndIs416(String range) {
        var answer = video.fetch("Range", range);

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=", "bytes=-", "bytes=9-1", "bytes=a-b", "items=0-1", "bytes=0-1,4-5", "0-1"})
    @DisplayName("3.4 a Range that is none is ignored")
    void aRangeThatIsNoneIsIgnored(String range) {
        var answer = video.fetch("Range", range);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(whole);
    }

    @Test
    @DisplayName("3.4 a Range holds only for the video that If-Range names")
    void ifRangeGuardsTheRange() {
        var tag = video.fetch().header("ETag");

        assertThat(video.fetch("Range", "bytes=0-9", "If-Range", tag).status()).isEqualTo(206);
        assertThat(video.fetch("Range", "bytes=0-9", "If-Range", "\"another\"").bytes())
                .isEqualTo(whole);
    }
}
