package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 2.3. */
class ResolutionTest {

    @Test
    void whoAsksFor480pGetsIt() {
        assertThat(Resolution.of("480p")).isEqualTo(Resolution.P480);
        assertThat(Resolution.P480.label()).isEqualTo("480p");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"720p", "1080p", "480P", " 480p", "480", "", "4k", "480p\u0000"})
    void everybodyElseGets720p(String asked) {
        assertThat(Resolution.of(asked)).isEqualTo(Resolution.P720);
        assertThat(Resolution.of(asked).label()).isEqualTo("720p");
    }
}
