package dev.dailies.provider;

import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Pending;
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
