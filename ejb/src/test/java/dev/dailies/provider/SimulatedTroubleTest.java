package dev.dailies.provider;

import static dev.dailies.provider.Given.failureOf;
import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.dailies.provider.ProviderFailure.Outcome;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Unclear;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of production against a simulated xAI in trouble. */
class SimulatedTroubleTest {

    @TempDir
    Path home;

    private SimulatedProvider provider;

    @BeforeEach
    void start() {
        provider = new SimulatedProvider(
                Given.settings(Map.of("DAILIES_HOME", home.toString(), "DAILIES_CREATE_TIMEOUT", "500ms")), null);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    /** Two seconds at 480p: 0.10 USD. */
    private static ProviderJob job(String prompt) {
        return new ProviderJob("grok-imagine-video", prompt, 2, "480p", "1:1", null, null);
    }

    private ProviderReport end(String prompt) {
        return endOf(resultOf(provider.submit(job(prompt))));
    }

    private ProviderReport endOf(String id) {
        return await().pollInterval(Duration.ofMillis(20))
                .until(
                        () -> resultOf(provider.ask(id)),
                        report -> report instanceof Finished || report instanceof Ended);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422, 429, 500, 503})
    void aScriptedStatusRefusesTheCreate(int status) {
        var prompt = "A fjord [http:" + status + "]";

        var failure = failureOf(provider.submit(job(prompt)));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.body()).startsWith("{\"code\":\"").doesNotContain("7f3b6c1e");
        assertThat(provider.server().creates(prompt)).isEqualTo(1);
        assertThat(provider.server().requestIds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[hang],0", "[lost],1"})
    void aCreateWithoutAnAnswerIsSentOnce(String tag, int jobs) {
        var failure = failureOf(provider.submit(job(tag)));

        assertThat(failure.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(provider.server().creates(tag)).isEqualTo(1);
        assertThat(provider.server().requestIds()).hasSize(jobs);
    }

    @Test
    void fiftyHangingCreatesHoldNoThread() {
        var hanging = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> provider.submit(job("[hang]")))
                .toList();

        assertThat(end("A fjord [fail]")).isInstanceOf(Ended.class);
        hanging.forEach(stage -> assertThat(failureOf(stage).outcome()).isEqualTo(Outcome.TIMED_OUT));
    }

    @ParameterizedTest
    @CsvSource({"[poll:503],false,", "[poll:401],true,", "[poll:429],false,1", "[garbage],false,"})
    void twoSpoiledPollsAreFollowedByGoodOnes(String tag, boolean alarm, Long retryAfter) {
        var id = resultOf(provider.submit(job("A fjord [fail] " + tag)));

        for (var poll = 1; poll <= 2; poll++) {
            var unclear = (Unclear) resultOf(provider.ask(id));
            assertThat(unclear.alarm()).isEqualTo(alarm);
            assertThat(unclear.retryAfter()).isEqualTo(retryAfter == null ? null : Duration.ofSeconds(retryAfter));
        }
        assertThat(endOf(id)).isInstanceOf(Ended.class);
    }

    @Test
    void aStarSpoilsEveryPoll() {
        var id = resultOf(provider.submit(job("[poll:503*]")));

        for (var poll = 1; poll <= 5; poll++) {
            assertThat(resultOf(provider.ask(id))).isInstanceOf(Unclear.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[novideo]", "[truncated]"})
    void aVideoThatCannotBeFetchedWholeIsNotKept(String tag) {
        var finished = (Finished) end(tag);
        var target = home.resolve("a.mp4");

        var thrown = catchThrowable(() -> resultOf(provider.fetch(finished.video(), target)));

        assertThat(thrown).hasCauseInstanceOf(IOException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void anUnknownJobIsGoneAtTheThirdLook() {
        var ended = (Ended) endOf("3e1f8a52-0000-4000-8000-000000000000");

        assertThat(ended.code()).isEqualTo("not_found");
        assertThat(provider.server().polls("3e1f8a52-0000-4000-8000-000000000000"))
                .isEqualTo(3);
    }

    @Test
    void anIdThatClimbsOutOfTheFolderIsAnUnknownJob() {
        assertThat(resultOf(provider.ask("../../etc/passwd"))).isInstanceOf(Unclear.class);
    }
}
