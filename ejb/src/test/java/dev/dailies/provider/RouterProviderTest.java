package dev.dailies.provider;

import static dev.dailies.provider.Given.failureOf;
import static dev.dailies.provider.Given.job;
import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.provider.ProviderFailure.Outcome;
import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against contract 2.6, 3.1, 3.2 and 4.1. */
class RouterProviderTest {

    private final FakeServer server = new FakeServer();
    private final RouterProvider router =
            new RouterProvider(Given.settings(Map.of("DAILIES_ROUTER_URL", server.url())), null);

    @AfterEach
    void stop() {
        server.close();
    }

    private ProviderReport told(int status, String body) {
        server.answers(status, body);
        return resultOf(router.ask("task_1"));
    }

    @Test
    void theTasksIdNamesTheJob() {
        server.answers(200, "{\"id\":\"task_1\",\"request_id\":\"task_1\",\"model\":\"m\",\"status\":\"queued\"}");

        assertThat(resultOf(router.submit(job("a drone")))).isEqualTo("task_1");
        assertThat(server.received().get(0).path()).isEqualTo("/v1/videos/generations");
    }

    @Test
    void aRefusalKeepsTheRoutersEnvelope() {
        var body = "{\"error\":{\"message\":\"Recharge.\",\"type\":\"insufficient_quota\",\"param\":null,"
                + "\"code\":\"grok_video_balance_too_low\"}}";
        server.answers(402, body);

        var failure = failureOf(router.submit(job("a drone")));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failure.status()).isEqualTo(402);
        assertThat(failure.body()).isEqualTo(body);
    }

    @Test
    void aPollGoesToTheTasksOwnPlace() {
        told(200, "{}");

        assertThat(server.received().get(0).path()).isEqualTo("/v1/videos/generations/task_1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"queued\"} | ",
                "{\"status\":\"running\",\"progress\":40} | 40",
                "{\"id\":\"task_1\"} | ",
                "'' | "
            })
    void anUnfinishedTaskIsPending(String body, Integer progress) {
        assertThat(told(200, body)).isEqualTo(new Pending(progress));
    }

    @Test
    void aVideoComesWithItsSecondsAndItsCredits() {
        assertThat(told(
                        200,
                        "{\"id\":\"task_1\",\"status\":\"succeeded\",\"content\":{\"video_url\":\"https://v.example/1.mp4\"},"
                                + "\"duration\":6,\"credits\":\"0.420000\"}"))
                .isEqualTo(new Finished(URI.create("https://v.example/1.mp4"), 6, new BigDecimal("0.420000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-1\"", "0.42", "\"1e-999999999\"", "\"1e9\"", "\"100000\"", "\"much\"", "null", "{}"})
    void creditsThatNobodyCanMeanAreNotBelieved(String credits) {
        assertThat(told(
                        200,
                        "{\"status\":\"succeeded\",\"content\":{\"video_url\":\"https://v.example/1.mp4\"},\"credits\":"
                                + credits + "}"))
                .isEqualTo(new Finished(URI.create("https://v.example/1.mp4"), null, null));
    }

    @Test
    void aFailedTaskTellsWhy() {
        assertThat(told(
                        200,
                        "{\"status\":\"failed\",\"error\":{\"code\":\"upstream_failed\",\"message\":\"Try again.\"},"
                                + "\"credits\":\"0.000000\"}"))
                .isEqualTo(new Ended(End.FAILED, "upstream_failed", "Try again.", new BigDecimal("0.000000")));
    }

    @ParameterizedTest
    @CsvSource({"cancelled,CANCELLED", "expired,EXPIRED"})
    void theOtherEndsAreEndsToo(String status, End end) {
        assertThat(told(200, "{\"status\":\"" + status + "\"}")).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.end()).isEqualTo(end);
            assertThat(ended.code()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource({"400,true", "401,true", "403,true", "422,true", "429,false", "500,false", "503,false", "404,false"})
    void anHttpErrorIsAboutTheCallAndNoVerdict(int status, boolean alarm) {
        assertThat(told(status, "{\"error\":{\"code\":\"x\",\"message\":\"y\"}}"))
                .isEqualTo(new Unclear("router answered " + status + " to a look", null, alarm));
    }

    @Test
    void anUnknownStatusIsNoVerdict() {
        assertThat(told(200, "{\"status\":\"paused\"}")).isInstanceOf(Unclear.class);
    }
}
