package dev.dailies.provider;

import static dev.dailies.provider.Given.failureOf;
import static dev.dailies.provider.Given.job;
import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.provider.ProviderFailure.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XaiProviderSubmitTest {

    private final FakeServer server = new FakeServer();
    private final XaiProvider xai = Given.xaiAt(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theRequestIdOfXaiNamesTheJob() {
        server.answers(200, "{\"request_id\":\"a3d1008e-4544-40d4-d075-11527e794e4a\"}");

        assertThat(resultOf(xai.submit(job("a drone")))).isEqualTo("a3d1008e-4544-40d4-d075-11527e794e4a");
    }

    @Test
    void everythingIsSentExplicitlyBecauseXaisDefaultsAreNotOurs() {
        server.answers(200, "{\"request_id\":\"r1\"}");

        resultOf(xai.submit(new ProviderJob(
                "grok-imagine-video", "a drone", 6, "720p", "9:16", "https://example.org/a.png", "user-7")));

        var sent = server.received().get(0);
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.path()).isEqualTo("/v1/videos/generations");
        assertThat(sent.headers().get("Authorization")).containsExactly("Bearer " + Given.KEY);
        assertThat(sent.headers().get("Content-type")).containsExactly("application/json");
        assertThat(sent.body())
                .isEqualTo("{\"model\":\"grok-imagine-video\",\"prompt\":\"a drone\",\"duration\":6,"
                        + "\"resolution\":\"720p\",\"aspect_ratio\":\"9:16\","
                        + "\"image\":{\"url\":\"https://example.org/a.png\"},\"user\":\"user-7\"}");
    }

    @Test
    void whatTheCallerDidNotNameIsLeftOut() {
        server.answers(200, "{\"request_id\":\"r1\"}");

        resultOf(xai.submit(new ProviderJob("m", "a drone", 6, "480p", null, null, null)));

        assertThat(server.received().get(0).body())
                .isEqualTo("{\"model\":\"m\",\"prompt\":\"a drone\",\"duration\":6,\"resolution\":\"480p\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/"})
    void aBaseUrlMayEndAsPeopleWriteIt(String ending) {
        server.answers(200, "{\"request_id\":\"r1\"}");

        resultOf(Given.xaiAt(server.url() + ending).submit(job("a drone")));

        assertThat(server.received().get(0).path()).isEqualTo("/v1/videos/generations");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 403, 404, 415, 422, 429, 500, 503})
    void anAnswerThatSaysNoIsARefusalAndNothingIsSentAgain(int status) {
        server.answers(status, "{\"code\":\"some-code\",\"error\":\"No.\"}", "Location", server.url() + "/elsewhere");

        var failure = failureOf(xai.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.body()).isEqualTo("{\"code\":\"some-code\",\"error\":\"No.\"}");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anErrorBodyShowsNothingOfTheOperators() {
        server.answers(
                429,
                "{\"code\":\"resource-exhausted\",\"error\":\"Too many requests for team"
                        + " 7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55, key " + Given.KEY + " or xa***ef\"}");

        var failure = failureOf(xai.submit(job("a drone")));

        assertThat(failure.body())
                .isEqualTo("{\"code\":\"resource-exhausted\",\"error\":\"Too many requests for team [id], key [key] or"
                        + " [key]\"}");
        assertThat(failure).hasMessage("xai answered 429");
    }

    @Test
    void aLongErrorThatIsNoJsonIsCutAtTwoKibibytes() {
        server.answers(500, "é".repeat(5000));

        assertThat(failureOf(xai.submit(job("a drone"))).body()).isEqualTo("é".repeat(1024));
    }

    @Test
    void aServerThatIsNotThereHasMadeNoJob() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }

        var failure = failureOf(Given.xaiAt("http://127.0.0.1:" + free).submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failure.status()).isNull();
        assertThat(failure.body()).isNull();
    }

    @Test
    void aNameThatNobodyKnowsHasMadeNoJob() {
        var failure = failureOf(Given.xaiAt("http://nobody.invalid").submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void anAnswerOfManyMegabytesIsNotRead() {
        server.answers(500, "x".repeat(3 << 20));

        assertThat(failureOf(xai.submit(job("a drone"))).body()).hasSize(2048);
    }
}
