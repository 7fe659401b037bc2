package dev.dailies.provider;

import static dev.dailies.provider.Given.failureOf;
import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.dailies.provider.ProviderFailure.Outcome;
import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Pending;
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

/** The client of production against the simulated xAI, one script after the other. */
class SimulatedProviderTest {

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

    @Test
    void aVideoIsMadeAndFetched() {
        var finished = (Finished) end("A fjord at dawn");

        assertThat(finished.seconds()).isEqualTo(2);
        assertThat(finished.cost()).isEqualByComparingTo("0.10");
        assertThat(resultOf(provider.fetch(finished.video(), home.resolve("a.mp4"))))
                .isGreaterThan(10_000);
        assertThat(home.resolve("a.mp4")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "grok-imagine-video,480p,8,,0.40",
        "grok-imagine-video,720p,8,https://example.org/a.png,0.562",
        "grok-imagine-video-1.5-preview,480p,4,https://example.org/a.png,0.33",
        "grok-imagine-video-1.5-preview,720p,8,https://example.org/a.png,1.13"
    })
    void aVideoCostsWhatXaisListSays(String model, String resolution, int seconds, String image, String usd) {
        var id = resultOf(provider.submit(new ProviderJob(model, "[novideo]", seconds, resolution, null, image, null)));

        assertThat(((Finished) endOf(id)).cost()).isEqualByComparingTo(usd);
    }

    @Test
    void theFirstPollsShowXaisQuirksAndThenItsProgress() {
        provider.server().latency(Duration.ofMinutes(1));
        var id = resultOf(provider.submit(job("slowly [novideo]")));

        assertThat(resultOf(provider.ask(id))).isEqualTo(new Pending(null));
        assertThat(resultOf(provider.ask(id))).isEqualTo(new Pending(null));
        assertThat(resultOf(provider.ask(id)))
                .isInstanceOfSatisfying(
                        Pending.class, pending -> assertThat(pending.progress()).isBetween(0, 20));
        assertThat(provider.server().polls(id)).isEqualTo(3);

        provider.server().latency(Duration.ofMillis(1));
        assertThat(endOf(id)).isInstanceOf(Finished.class);
    }

    @ParameterizedTest
    @CsvSource({
        "[fail:service_unavailable],FAILED,service_unavailable,",
        "[fail],FAILED,internal_error,",
        "[moderated],FAILED,content_moderated,0.1",
        "[rejected],FAILED,content_moderated,0.1",
        "[nourl],FAILED,no_video,0.1",
        "[expired],EXPIRED,expired,"
    })
    void aScriptedEndIsReached(String tag, End end, String code, String usd) {
        var ended = (Ended) end("A fjord " + tag);

        assertThat(ended.end()).isEqualTo(end);
        assertThat(ended.code()).isEqualTo(code);
        assertThat(
                        ended.cost() == null
                                ? null
                                : ended.cost().stripTrailingZeros().toPlainString())
                .isEqualTo(usd);
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

    @Test
    void otherSecondsThanAskedForAreGeneratedAndCharged() {
        var finished = (Finished) end("[seconds:4] [novideo]");

        assertThat(finished.seconds()).isEqualTo(4);
        assertThat(finished.cost()).isEqualByComparingTo("0.20");
    }

    @Test
    void aCostlessVideoDoesNotTellItsCost() {
        assertThat(((Finished) end("[costless] [novideo]")).cost()).isNull();
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
    void aSlowJobTakesItsTime() {
        var begun = System.nanoTime();

        end("[slow:300ms] [fail]");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aJobOutlivesARestart() {
        var id = resultOf(provider.submit(job("A fjord [novideo]")));
        provider.close();
        start();

        assertThat(endOf(id)).isInstanceOf(Finished.class);
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

    @Test
    void withReadyClipsTwoPromptsShareOne() throws IOException {
        provider.close();
        provider = new SimulatedProvider(
                Given.settings(Map.of("DAILIES_HOME", home.toString(), "DAILIES_SIMULATED_CLIPS", "true")), null);

        end("one");
        end("another");

        try (var files = java.nio.file.Files.list(home.resolve("simulated"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".mp4"))).hasSize(1);
        }
    }
}
