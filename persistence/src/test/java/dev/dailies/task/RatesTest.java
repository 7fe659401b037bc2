package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    private static final Rates USUAL = Rates.of("0.05", "0.07", "0.002");

    @Test
    void theyAreReadAsTheyAreWritten() {
        assertThat(USUAL).hasToString("480p 0.05, 720p 0.07, image 0.002");
        assertThat(USUAL.perSecond(Resolution.P480)).hasToString("0.05");
        assertThat(USUAL.perSecond(Resolution.P720)).hasToString("0.07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-0.01", "0.0000001", "1000.000001", "1e400", "NaN", "0,05"})
    void whatIsNoPriceIsRefused(String figure) {
        assertThatExceptionOfType(CatalogueRefusal.class).isThrownBy(() -> Rates.of(figure, "0.07", "0.002"));
        assertThatExceptionOfType(CatalogueRefusal.class).isThrownBy(() -> Rates.of("0.05", figure, "0.002"));
        assertThatExceptionOfType(CatalogueRefusal.class).isThrownBy(() -> Rates.of("0.05", "0.07", figure));
    }

    @ParameterizedTest
    @CsvSource({
        "0.499999, 0.07,   0.002,    false",
        "0.5,      0.07,   0.002,    true",
        "0.005,    0.07,   0.002,    true",
        "0.005001, 0.07,   0.002,    false",
        "0.05,     0.7,    0.002,    true",
        "0.05,     0.007,  0.002,    true",
        "0.05,     0.07,   0.02,     true",
        "0.05,     0.07,   0.0002,   true",
        "0,        0.07,   0.002,    true",
        "0.05,     0.07,   0,        true",
        "0.06,     0.08,   0.003,    false"
    })
    void aFigureTenTimesAsHighOrLowOrFromOrToNothingIsFar(
            String second480, String second720, String imageFee, boolean far) {
        var other = Rates.of(second480, second720, imageFee);

        assertThat(other.isFarFrom(USUAL)).isEqualTo(far);
        assertThat(USUAL.isFarFrom(other)).isEqualTo(far);
    }

    @Test
    void nothingThatStaysNothingIsNotFar() {
        assertThat(Rates.of("0.05", "0.07", "0").isFarFrom(Rates.of("0.06", "0.08", "0")))
                .isFalse();
    }
}
