package dev.dailies.shared;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time of all nodes")
class SharedClockTest {

    private final AtomicLong nanos = new AtomicLong(7);
    private final SharedClock clock = new SharedClock(nanos::get, parse("2026-11-24T09:00:00Z"));

    @Test
    void goesOnFromThisMachinesUntilTheDatabaseIsAsked() {
        passes(Duration.ofSeconds(90));
        assertThat(clock.instant()).isEqualTo(parse("2026-11-24T09:01:30Z"));
    }

    @Test
    void isTheDatabasesEvenIfThisMachinesIsTenMinutesAhead() {
        agreesWith(parse("2026-11-24T08:50:00Z"));
        passes(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(parse("2026-11-24T08:50:02Z"));
    }

    @Test
    void takesHalfOfTheWayThereAndBackForTheAgeOfTheAnswer() {
        clock.agreeWith(() -> {
            passes(Duration.ofMillis(40));
            return parse("2026-11-24T09:00:00Z");
        });
        assertThat(clock.instant()).isEqualTo(parse("2026-11-24T09:00:00.020Z"));
    }

    @Test
    void goesOnWhileTheDatabaseIsAway() {
        agreesWith(parse("2026-11-24T09:00:10Z"));
        assertThatThrownBy(() -> clock.agreeWith(() -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        passes(Duration.ofMinutes(10));
        assertThat(clock.instant()).isEqualTo(parse("2026-11-24T09:10:10Z"));
    }

    private void agreesWith(Instant time) {
        clock.agreeWith(() -> time);
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
