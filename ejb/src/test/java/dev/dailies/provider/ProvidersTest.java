package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
