package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.credit.Credits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract 6.1, with the price list of 6.2. */
class PriceTest {

    @ParameterizedTest(name = "{0} s at {1} and {2} for the image: {3}")
    @CsvSource({
        "6, 0.07, 0, 0.42",
        "8, 0.14, 0.01, 1.13",
        "1, 0.05, 0.002, 0.052",
        "15, 0.14, 0.01, 2.11",
        "15, 0.08, 0.01, 1.21",
        "1, 0.05, 0, 0.05",
        "3, 0.333333, 0.000001, 1.00",
        "0, 0.07, 0, 0.00"
    })
    void aPriceIsTheSecondsAtTheirRateAndTheImage(int seconds, String rate, String fee, String price) {
        assertThat(new Price(Credits.of(rate), Credits.of(fee)).of(seconds)).hasToString(price);
    }
}
