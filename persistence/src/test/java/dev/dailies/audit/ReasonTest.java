package dev.dailies.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @Test
    void isKeptWithoutTheBlanksAroundIt() {
        assertThat(new Reason("  Festival delivery ").text()).isEqualTo("Festival delivery");
    }

    @Test
    void hasAtMost500Characters() {
        assertThat(new Reason("x".repeat(500)).text()).hasSize(500);
        assertThatExceptionOfType(Reason.Missing.class).isThrownBy(() -> new Reason("x".repeat(501)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingIsNoReason(String nothing) {
        assertThatExceptionOfType(Reason.Missing.class)
                .isThrownBy(() -> new Reason(nothing))
                .withMessage("Say why, in at most 500 characters. It is kept in the audit log.");
    }

    @Test
    void aChangeIsCutToWhatTheLogCanHold() {
        assertThat(Change.of("x".repeat(1001), null).was()).hasSize(1000).endsWith("…");
        assertThat(Change.of(5, null)).isEqualTo(new Change("5", null));
    }
}
