package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bad address:")
class BadAddressIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/videos/generations/%zz HTTP/1.1", "GET /v1/videos/generations/%c0%80 HTTP/1.1",
                "GET /v1/videos/generations/task_1;x=%00 HTTP/1.1", "GET /v1/videos/generations/%2e%2e%2f HTTP/1.1",
                "GET /v1/models?x=%zz HTTP/1.1", "GET /v1//models HTTP/1.1"
            })
    @DisplayName("1.10 an address that is malformed gets no HTML and no stack trace")
    void malformedAddresses(String line) throws IOException {
        var url = rehearsal.portal().url();
        try (var socket = new Socket("127.0.0.1", url.getPort())) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                    + DemoKeys.SECOND_TEAM + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .matches("(?s)HTTP/1.1 [24]0[0-9].*")
                    .doesNotContainIgnoringCase("<html")
                    .doesNotContain("Exception", "\tat ");
        }
    }
}
