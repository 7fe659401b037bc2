package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Window.Done;
import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * What somebody asks for, again and again.
 *
 * @param times in one window
 * @param status of the answer to the request of that number
 */
record Deed(String name, int times, IntUnaryOperator status) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Asks once, which succeeds. */
    void at(int time) {
        assertThat(status.applyAsInt(time)).as(name).isEqualTo(200);
    }

    /** The same, and how long it took. */
    double millis(int time) {
        var start = System.nanoTime();
        at(time);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** How often it is done by so many at once, all the time. */
    Done by(int crowd, Duration time) {
        var start = System.nanoTime();
        var done = Crowd.of(crowd, () -> doneUntil(start + time.toNanos()));
        return Done.since(start, done.stream().mapToInt(one -> one).sum());
    }

    private int doneUntil(long end) {
        var done = 0;
        while (System.nanoTime() < end) {
            at(done++ % times);
        }
        return done;
    }
}
