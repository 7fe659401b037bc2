package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dailies.shared.Settings.Keeping;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoDownloadTest {

    private static final byte[] MP4 = "\0\0\0\040ftypisom...and a hundred frames".getBytes(StandardCharsets.US_ASCII);

    private final FakeServer server = new FakeServer();
    private final FakeServer foreign = new FakeServer();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
        foreign.close();
    }

    private VideoDownload download(long mostBytes, Duration timeout) {
        var hosts = new VideoHosts(List.of(server.authority()));
        return new VideoDownload(hosts, new Keeping(Duration.ofDays(30), mostBytes, timeout));
    }

    private long fetch(String url) {
        return download(1000, Duration.ofSeconds(5))
                .fetch(URI.create(url), target())
                .join();
    }

    private String refusal(VideoDownload download, String url) {
        var thrown =
                catchThrowable(() -> download.fetch(URI.create(url), target()).join());
        assertThat(thrown).hasCauseInstanceOf(IOException.class);
        assertThat(thrown.getCause().getMessage()).doesNotContain("signature", "http://");
        assertThat(folder).isEmptyDirectory();
        return thrown.getCause().getMessage().replaceFirst("The video from 127.0.0.1 was not fetched: ", "");
    }

    private String refusal(String url) {
        return refusal(download(1000, Duration.ofSeconds(5)), url);
    }

    private String video() {
        return server.url() + "/a.mp4?signature=secret";
    }

    private Path target() {
        return folder.resolve("a.mp4");
    }

    @Test
    void aVideoArrivesWholeAndOurKeyDoesNotLeave() {
        server.answers(200, MP4);

        assertThat(fetch(video())).isEqualTo(MP4.length);
        assertThat(target()).hasBinaryContent(MP4);
        assertThat(server.received().get(0).headers()).doesNotContainKey("Authorization");
    }

    @Test
    void aVideoMayComeWithoutItsLengthToldBefore() {
        server.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(MP4);
            exchange.close();
        });

        assertThat(fetch(video())).isEqualTo(MP4.length);
    }

    @Test
    void anOldFileInTheSamePlaceIsReplaced() throws IOException {
        Files.writeString(target(), "x".repeat(5000));
        server.answers(200, MP4);

        fetch(video());

        assertThat(target()).hasBinaryContent(MP4);
    }

    @Test
    void threeRedirectsAreFollowedAndTheFourthIsNot() {
        var hops = new ArrayList<Integer>();
        server.behaves(exchange -> {
            hops.add(hops.size());
            if (hops.size() == 4) {
                exchange.sendResponseHeaders(200, MP4.length);
                exchange.getResponseBody().write(MP4);
            } else {
                exchange.getResponseHeaders().set("Location", "/hop" + hops.size());
                exchange.sendResponseHeaders(302, -1);
            }
            exchange.close();
        });

        assertThat(fetch(video())).isEqualTo(MP4.length);

        server.answers(302, "", "Location", "/again");
        assertThat(refusal(video().replace("a.mp4", "b.mp4"))).isEqualTo("the server answered 302");
    }

    @Test
    void aRedirectToAnotherHostIsNotFollowed() {
        server.answers(302, "", "Location", foreign.url() + "/a.mp4?signature=secret");

        assertThat(refusal(video())).isEqualTo("fetching videos from 127.0.0.1 is not allowed");
        assertThat(foreign.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/a.mp4", "http://vidgen.x.ai/a.mp4", "file:///etc/passwd"})
    void aForeignPlaceIsNeverAsked(String url) {
        assertThat(refusal(url)).contains("is not allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 403, 404, 500})
    void onlyATwoHundredIsAVideo(int status) {
        server.answers(status, status == 204 ? new byte[0] : MP4);

        assertThat(refusal(video())).isEqualTo("the server answered " + status);
    }

    @Test
    void aVideoThatAnnouncesTooMuchIsNotBegun() {
        server.answers(200, new byte[1001]);

        assertThat(refusal(video())).isEqualTo("the video is larger than the 1000 bytes allowed");
    }

    @Test
    void aVideoThatTurnsOutTooLargeIsGivenUp() {
        server.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100_000]);
            exchange.close();
        });

        assertThat(refusal(video())).isEqualTo("the video is larger than the 1000 bytes allowed");
    }

    @Test
    void aVideoThatIsCutShortIsNotKept() {
        server.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(MP4);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertThat(refusal(video())).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "<html>This is not the video you are looking for</html>"})
    void whatIsNoMp4IsNotKept(String content) {
        server.answers(200, content);

        assertThat(refusal(video())).isEqualTo("what came is not an MP4");
    }

    @Test
    void aVideoThatDripsForEverIsGivenUp() {
        server.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(MP4);
            exchange.getResponseBody().flush();
        });

        assertThat(refusal(download(1000, Duration.ofMillis(300)), video())).isEqualTo("it took longer than PT0.3S");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is a full disk there")
    void aDiskThatIsFullFailsTheStageAndLeavesNothing() throws IOException {
        Files.createSymbolicLink(target(), Path.of("/dev/full"));
        server.answers(200, MP4);

        assertThat(refusal(video())).isEqualTo("No space left on device");
    }

    @Test
    void aTargetThatCannotBeWrittenFailsTheStageAndNotTheCaller() {
        var nowhere = folder.resolve("missing/a.mp4");
        var stage = download(1000, Duration.ofSeconds(5)).fetch(URI.create(video()), nowhere);

        assertThat(stage).isCompletedExceptionally();
        assertThat(server.received()).isEmpty();
    }
}
