package dev.dailies.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time that all nodes have in common: the database's, carried on from one look at it to the next by what no setting of
 * this machine's clock moves. A node whose own clock is wrong would else take in hand what others have, or leave what is
 * due. While the database cannot be reached, and before it was ever asked, the time goes on from what is known.
 */
public final class SharedClock extends Clock {

    private final LongSupplier nanos;
    private volatile Reading last;

    /** What the time was when so many nanoseconds had passed here. */
    private record Reading(Instant time, long nanos) {}

    /** One that begins with this machine's own time. */
    public SharedClock() {
        this(System::nanoTime, Instant.now());
    }

    SharedClock(LongSupplier nanos, Instant beginning) {
        this.nanos = nanos;
        last = new Reading(beginning, nanos.getAsLong());
    }

    /**
     * Looks at the database's clock, whose answer is as old as half of the way there and back.
     *
     * @throws RuntimeException what the look throws; the time goes on as before
     */
    public void agreeWith(Supplier<Instant> database) {
        var asked = nanos.getAsLong();
        var time = database.get();
        last = new Reading(time, asked + (nanos.getAsLong() - asked) / 2);
    }

    @Override
    public Instant instant() {
        var reading = last;
        return reading.time().plusNanos(nanos.getAsLong() - reading.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same time; whoever wants another zone takes the instant there. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The time of all nodes is in UTC");
    }
}
