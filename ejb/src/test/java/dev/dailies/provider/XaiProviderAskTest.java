package dev.dailies.provider;

import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XaiProviderAskTest {

    private final FakeServer server = new FakeServer();
    private final XaiProvider xai = Given.xaiAt(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    private ProviderReport told(int status, String body, String... headers) {
        server.answers(status, body, headers);
        return resultOf(xai.ask("r1"));
    }

    @Test
    void aPollGoesToTheJobsOwnPlaceWithOurKey() {
        told(200, "{\"status\":\"pending\"}");

        var sent = server.received().get(0);
        assertThat(sent.method()).isEqualTo("GET");
        assertThat(sent.path()).isEqualTo("/v1/videos/r1");
        assertThat(sent.headers().get("Authorization")).containsExactly("Bearer " + Given.KEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "202 | ''",
                "200 | ''",
                "202 | 'not JSON'",
                "200 | '{\"request_id\":\"r1\"}'",
                "200 | '{\"status\":null}'",
                "200 | '{\"status\":\"pending\"}'",
                "202 | '{\"status\":\"pending\",\"progress\":\"37\"}'",
                "202 | '{\"status\":\"pending\",\"progress\":101}'",
                "202 | '{\"status\":\"pending\",\"progress\":-1}'",
                "202 | '{\"status\":\"pending\",\"progress\":1e999999999}'",
                "202 | '{\"status\":\"pending\",\"progress\":1e99999999999}'"
            })
    void withoutAWordOnItsProgressAJobIsJustPending(int status, String body) {
        assertThat(told(status, body)).isEqualTo(new Pending(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202})
    void progressIsPassedOn(int status) {
        assertThat(told(status, "{\"status\":\"pending\",\"progress\":37}")).isEqualTo(new Pending(37));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 520})
    void passingTroubleIsNoVerdict(int status) {
        assertThat(told(status, "busy")).isEqualTo(new Unclear("xai answered " + status + " to a look", null, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 402, 403, 405})
    void whatOnlyTheOperatorCanMendRaisesAnAlarm(int status) {
        assertThat(told(status, "{\"error\":\"no\"}", "Location", server.url() + "/elsewhere"))
                .isEqualTo(new Unclear("xai answered " + status + " to a look", null, true));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aWrongKeyIsTheOperatorsTroubleThoughXaiCallsItAnInvalidArgument() {
        var body = "{\"code\":\"invalid-argument\",\"error\":\"Incorrect API key provided: xa***.\"}";

        assertThat(told(400, body)).isEqualTo(new Unclear("xai answered 400 to a look", null, true));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "300,300", "301,300", "99999999999999999999,300"})
    void aRequestToWaitIsPassedOnUpToFiveMinutes(String header, long seconds) {
        var unclear = (Unclear) told(429, "", "Retry-After", header);

        assertThat(unclear.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{\"status\": \"pend",
                "[]",
                "7",
                "{\"status\":\"dreaming\"}",
                "{\"status\":\"DONE?\",\"video\":{\"url\":\"https://vidgen.x.ai/a.mp4\"}}"
            })
    void wordsThatAreNotUnderstoodAreNoVerdict(String body) {
        assertThat(told(200, body))
                .isInstanceOfSatisfying(
                        Unclear.class, unclear -> assertThat(unclear.alarm()).isFalse());
    }

    @Test
    void endlessNestingIsNoVerdict() {
        assertThat(told(200, "{\"a\":".repeat(50_000))).isInstanceOf(Unclear.class);
    }

    @Test
    void silenceIsNoVerdict() {
        server.behaves(exchange -> {});
        var impatient = new XaiProvider(
                Given.settings(Map.of("DAILIES_XAI_URL", server.url(), "DAILIES_POLL_TIMEOUT", "200ms")), null);

        assertThat(resultOf(impatient.ask("r1"))).isEqualTo(new Unclear("xai did not answer in time", null, false));
    }

    @Test
    void aBrokenConnectionIsNoVerdict() {
        server.behaves(HttpExchange::close);

        assertThat(resultOf(xai.ask("r1"))).isInstanceOf(Unclear.class);
    }

    @Test
    void aKeyThatCannotBeSentIsNotTold() {
        var settings = Given.settings(Map.of("DAILIES_XAI_KEY", "xai-secret\nsecret", "DAILIES_XAI_URL", server.url()));

        assertThat(resultOf(new XaiProvider(settings, null).ask("r1")))
                .isEqualTo(new Unclear("xai gave no answer: IllegalArgumentException", null, false));
    }
}
