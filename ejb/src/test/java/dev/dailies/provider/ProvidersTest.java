package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"xai", "router", "simulated"})
    void aProviderIsKnownByItsNameAndBuiltOnce(String name) {
        var providers = new Providers(Given.settings(Map.of("DAILIES_HOME", home.toString())));

        assertThat(providers.of(name).name()).isEqualTo(name);
        assertThat(providers.of(name)).isSameAs(providers.of(name));
        assertThat(providers.of(name).asksPerSecond()).isPositive();
        providers.close();
    }

    @Test
    void theStandardProviderIsTheOneInTheSettings() {
        assertThat(new Providers(Given.settings(Map.of("DAILIES_PROVIDER", "router")))
                        .standard()
                        .name())
                .isEqualTo("router");
    }

    @Test
    void nobodyElseIsAProvider() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Providers(Given.settings(Map.of())).of("sora"))
                .withMessage("There is no provider called sora");
    }

    @Test
    void callsAreTimedAndTheFailedOnesCounted() {
        try (var server = new FakeServer()) {
            var meters = new SimpleMeterRegistry();
            var xai = new XaiProvider(Given.settings(Map.of("DAILIES_XAI_URL", server.url())), meters);
            server.answers(503, "busy");

            Given.failureOf(xai.submit(Given.job("a drone")));
            Given.resultOf(xai.ask("r1"));
            server.answers(202, "");
            Given.resultOf(xai.ask("r1"));

            assertThat(count(meters, "submit")).isEqualTo(1);
            assertThat(count(meters, "ask")).isEqualTo(1);
            assertThat(meters.get("dailies.provider.latency")
                            .tags("provider", "xai", "call", "ask")
                            .timer()
                            .count())
                    .isEqualTo(2);
        }
    }

    private static double count(SimpleMeterRegistry meters, String call) {
        return meters.get("dailies.provider.errors")
                .tags("provider", "xai", "call", call)
                .counter()
                .count();
    }
}
