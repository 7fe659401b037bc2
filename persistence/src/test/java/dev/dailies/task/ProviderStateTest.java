package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A provider that may be asked ten times a second. */
class ProviderStateTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ProviderState state = new ProviderState();

    @Test
    void atFirstAllTenLooksMayBeTaken() {
        assertThat(state.allowance(10, NOON)).isEqualTo(10);
    }

    @Test
    void looksThatWereTakenInThisSecondAreGone() {
        state.take(4, NOON);
        state.take(5, NOON.plusMillis(999));

        assertThat(state.allowance(10, NOON.plusMillis(999))).isEqualTo(1);
    }

    @Test
    void theNextSecondBeginsAfresh() {
        state.take(10, NOON);

        assertThat(state.allowance(10, NOON)).isZero();
        assertThat(state.allowance(10, NOON.plusSeconds(1))).isEqualTo(10);

        state.take(3, NOON.plusSeconds(1));
        assertThat(state.allowance(10, NOON.plusSeconds(1))).isEqualTo(7);
    }

    @Test
    void aRateThatWasLoweredMeanwhileNeverAllowsLessThanNothing() {
        state.take(10, NOON);

        assertThat(state.allowance(5, NOON)).isZero();
    }

    @Test
    void whileItWantsToBeLeftAloneNoLookIsTaken() {
        state.pause(NOON.plusSeconds(30));

        assertThat(state.allowance(10, NOON.plusSeconds(29))).isZero();
        assertThat(state.allowance(10, NOON.plusSeconds(30))).isEqualTo(10);
    }

    @Test
    void theLongestOfItsWishesHolds() {
        state.pause(NOON.plusSeconds(30));
        state.pause(NOON.plusSeconds(5));

        assertThat(state.allowance(10, NOON.plusSeconds(29))).isZero();
    }

    @Test
    void anAlarmStandsUntilItIsCleared() {
        assertThat(state.alarm()).isNull();

        state.raise("The key is refused", NOON);
        state.raise("The account has no credit", NOON.plusSeconds(60));
        assertThat(state.alarm()).isEqualTo("The account has no credit");

        state.clearAlarm();
        assertThat(state.alarm()).isNull();
    }
}
