package dev.dailies.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadTest {

    private final Allowance creates = new Allowance(2);
    private final Allowance bodies = new Allowance(100);

    @Test
    void whatDoesNotFitIsNotLetInAndTakesNothing() {
        var first = Load.take(creates, 1, bodies, 80);

        assertThat(Load.take(creates, 1, bodies, 30)).isEmpty();
        assertThat(Load.take(creates, 1, bodies, 20)).isPresent();
        assertThat(Load.take(creates, 1, bodies, 0)).isEmpty();

        first.orElseThrow().putDown();
        assertThat(Load.take(creates, 1, bodies, 80)).isPresent();
    }

    @Test
    void whatIsLargerThanAllThereIsComesInAlone() {
        var large = Load.take(creates, 1, bodies, 1000);

        assertThat(large).isPresent();
        assertThat(Load.take(creates, 0, bodies, 1)).isEmpty();
        assertThat(Load.take(creates, 0, bodies, 0)).isPresent();
    }

    @Test
    void aBodyThatTurnsOutSmallerGivesTheRestBackOnce() {
        var unknown = Load.take(creates, 1, bodies, 100).orElseThrow();

        unknown.shrinkTo(10);
        unknown.shrinkTo(10);
        assertThat(Load.take(creates, 0, bodies, 90)).isPresent();
        assertThat(Load.take(creates, 0, bodies, 1)).isEmpty();

        unknown.putDown();
        assertThat(Load.take(creates, 0, bodies, 10)).isPresent();
        assertThat(Load.take(creates, 0, bodies, 1)).isEmpty();
    }
}
