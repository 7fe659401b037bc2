package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void aDateIsAPauseFromNow() {
        assertThat(RetryAfter.of("Mon, 02 Nov 2026 10:00:30 GMT", NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aDateFarAwayIsFiveMinutes() {
        assertThat(RetryAfter.of("Tue, 03 Nov 2026 10:00:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "1.5", "Mon, 02 Nov 2026 09:00:00 GMT"})
    void anythingElseIsNoPause(String header) {
        assertThat(RetryAfter.of(header, NOW)).isNull();
    }
}
