package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 2.5. */
class AspectRatioTest {

    @ParameterizedTest
    @ValueSource(strings = {"16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"})
    void sevenShapesAreOffered(String asked) {
        assertThat(AspectRatio.of(asked).label()).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "21:9", "16x9", " 16:9", "auto", "WIDE"})
    void anyOtherIsRefusedWithTheListOfThem(String asked) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> AspectRatio.of(asked))
                .withMessage("aspect_ratio must be one of 16:9, 9:16, 1:1, 4:3, 3:4, 3:2, 2:3, or left out.")
                .satisfies(refusal -> assertThat(refusal.param()).contains("aspect_ratio"));
    }
}
