package dev.dailies.provider;

import static dev.dailies.provider.Given.failureOf;
import static dev.dailies.provider.Given.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.dailies.provider.ProviderFailure.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 2.10: a create whose answer is lost may have made a job, and is never sent twice. */
class UnknownOutcomeTest {

    private final FakeServer server = new FakeServer();
    private final XaiProvider xai = Given.xaiAt(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504, 520, 524})
    void anAnswerFromSomethingInBetweenLeavesTheOutcomeUnknown(int status) {
        server.answers(status, "<html>Bad gateway</html>");

        var failure = failureOf(xai.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.body()).isEqualTo("<html>Bad gateway</html>");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "not JSON",
                "{\"request_id\":7}",
                "{\"request_id\":\"\"}",
                "{\"request_id\":\"../x\"}"
            })
    void anAcceptanceThatNamesNoUsableJobLeavesTheOutcomeUnknown(String body) {
        server.answers(200, body);

        var failure = failureOf(xai.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.status()).isEqualTo(200);
    }

    @Test
    void silenceTimesOutAndNothingIsSentAgain() {
        server.behaves(exchange -> {});
        var impatient = new XaiProvider(
                Given.settings(Map.of("DAILIES_XAI_URL", server.url(), "DAILIES_CREATE_TIMEOUT", "300ms")), null);

        var failure = failureOf(impatient.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(failure.status()).isNull();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anAnswerThatDripsForEverTimesOutAsWell() {
        server.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        var impatient = new XaiProvider(
                Given.settings(Map.of("DAILIES_XAI_URL", server.url(), "DAILIES_CREATE_TIMEOUT", "300ms")), null);

        assertThat(failureOf(impatient.submit(job("a drone"))).outcome()).isEqualTo(Outcome.TIMED_OUT);
    }

    @Test
    void aConnectionThatBreaksAfterTheBytesLeftLeavesTheOutcomeUnknown() {
        server.behaves(HttpExchange::close);

        var failure = failureOf(xai.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.status()).isNull();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksWithoutAByteIsNotTriedAgain() throws IOException {
        var connections = new AtomicInteger();
        try (var socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            var listener = new Thread(() -> hangUp(socket, connections));
            listener.start();

            var failure = failureOf(
                    Given.xaiAt("http://127.0.0.1:" + socket.getLocalPort()).submit(job("a drone")));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
        await().during(java.time.Duration.ofMillis(200)).until(() -> connections.get() == 1);
    }

    private static void hangUp(ServerSocket socket, AtomicInteger connections) {
        try {
            while (true) {
                try (var connection = socket.accept();
                        InputStream request = connection.getInputStream()) {
                    connections.incrementAndGet();
                    request.read(new byte[8192]);
                }
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
