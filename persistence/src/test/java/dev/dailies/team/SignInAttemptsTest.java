package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInAttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "1000, 60"})
    void theFifthFailureBlocksForAMinuteAndEachFurtherOneForTwiceAsLongUpToAnHour(int failures, int minutes) {
        assertThat(failedTimes(failures).blockedFor(NOON)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aBlockRunsOut() {
        var attempts = failedTimes(5);

        assertThat(attempts.blockedFor(NOON.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(attempts.blockedFor(NOON.plusSeconds(60))).isZero();
    }

    @Test
    void aDayWithoutAFailureForgetsThemAll() {
        var attempts = failedTimes(100);
        attempts.failed(NOON.plus(Duration.ofHours(25)));

        assertThat(attempts.blockedFor(NOON.plus(Duration.ofHours(25)))).isZero();
    }

    private static SignInAttempts failedTimes(int failures) {
        var attempts = new SignInAttempts("account ada@example.com");
        IntStream.range(0, failures).forEach(i -> attempts.failed(NOON));
        return attempts;
    }
}
