package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever keeps a node waiting is cut:")
class SlowClientIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int A_LETTER_EVERY_MILLIS = 200;
    private static final long LARGE = 64 << 20;
    private static final String BEGINNING = "HTTP/1.1 200 ";

    private final Rehearsal rehearsal = Rehearsal.onAWire();
    private final OwnTeam team = OwnTeam.of(rehearsal);

    @Test
    @DisplayName("who sends the headers letter by letter")
    void whoSendsHeadersSlowlyIsCut() throws IOException {
        try (var socket = connected("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            dripUntilCut(socket);
        }
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = {1000, 1_000_000})
    @DisplayName("who sends a body letter by letter")
    void whoSendsABodySlowlyIsCut(int length) throws IOException {
        try (var socket = connected("""
                POST /v1/videos/generations HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(team.key(), length))) {
            dripUntilCut(socket);
        }
    }

    @Test
    @DisplayName("who asks for videos and does not read them, so that others can")
    void whoDoesNotReadIsCut() throws Exception {
        var video = URI.create(largeVideo());
        var idle = askingFor(video, Wire.FILES);
        // as many again find a place: all of the first have lost theirs
        for (var socket : askingFor(video, Wire.FILES)) {
            socket.close();
        }

        var download = rehearsal.member(null).api().request("").uri(video).timeout(PATIENCE);
        var size = rehearsal.member(null).api().http().send(download.build(), BodyHandlers.ofInputStream());

        try (var body = size.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
        for (var socket : idle) {
            assertThat(restOf(socket)).isLessThan(LARGE);
            socket.close();
        }
    }

    @Test
    @DisplayName("a page that is open and no longer there")
    void aPageThatIsNoLongerThereIsCut() throws IOException {
        var session = new Session(rehearsal.portal().url());
        session.signIn(team.lead(), DemoKeys.PASSWORD);
        try (var socket = connected("""
                GET /live?page=gone HTTP/1.1\r
                Host: localhost\r
                Cookie: %s=%s\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """.formatted(Session.COOKIE, session.id().orElseThrow()))) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var heard = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(heard).startsWith("HTTP/1.1 101 ");
        }
    }

    /** The address of a video that fits into no socket's buffer. */
    private String largeVideo() throws IOException {
        rehearsal.books().recharge(team.key(), "10");
        var part = rehearsal.xai().part("is large");
        part.thenAlways(rehearsal.xai().done(part, 1));
        var member = rehearsal.member(team.key());
        var task = member.made(Ask.forVideo(part.prompt()));
        var id = task.getString("id");
        var file = videos().resolve(id.substring(id.length() - 2)).resolve(id + ".mp4");
        await().atMost(PATIENCE).until(() -> file.toFile().exists());
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(LARGE);
        }
        return member.read(id).json().getJsonObject("content").getString("video_url");
    }

    private Path videos() {
        return rehearsal.portal().home().resolve("videos");
    }

    private Socket connected(String request) throws IOException {
        var socket = new Socket("localhost", rehearsal.portal().url().getPort());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** All of them have a place: their answers have begun, and are not read. */
    private List<Socket> askingFor(URI video, int many) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var one = 0; one < many; one++) {
            var socket = connected(
                    "GET %s?%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(video.getPath(), video.getRawQuery()));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var status = new String(socket.getInputStream().readNBytes(BEGINNING.length()), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo(BEGINNING);
            sockets.add(socket);
        }
        return sockets;
    }

    private static void dripUntilCut(Socket socket) throws IOException {
        socket.setSoTimeout(A_LETTER_EVERY_MILLIS);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isCut(socket)) {
            assertThat(System.nanoTime()).as("still connected").isLessThan(end);
        }
    }

    private static boolean isCut(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException notYet) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static long restOf(Socket socket) throws IOException {
        var read = 0L;
        try {
            for (var one = socket.getInputStream().readNBytes(1 << 16);
                    one.length > 0;
                    one = socket.getInputStream().readNBytes(1 << 16)) {
                read += one.length;
            }
        } catch (IOException reset) {
            // cut as well
        }
        return read;
    }
}
