package dev.dailies.task;

import dev.dailies.shared.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How many unfinished tasks somebody may have, and for how long that holds.
 *
 * @param cap 0 to 1,000,000
 * @param lapsesAt the first moment at which it no longer holds, {@code null} where it has no end
 */
@Embeddable
public record CapTerms(int cap, Instant lapsesAt) {

    public static final int MOST = 1_000_000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter EXACT_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /**
     * @throws Odd if it is no number of tasks
     */
    public CapTerms {
        if (cap < 0 || cap > MOST) {
            throw new Odd();
        }
    }

    /**
     * Terms that begin now.
     *
     * @throws Over if they end before that
     */
    CapTerms from(Instant now) {
        if (!holdAt(now)) {
            throw new Over();
        }
        return this;
    }

    boolean holdAt(Instant moment) {
        return lapsesAt == null || lapsesAt.isAfter(moment);
    }

    /** In figures that need no translation, such as {@code 12 until 2026-11-30 23:59 Europe/Lisbon}. */
    public String words(ZoneId zone) {
        return lapsesAt == null ? String.valueOf(cap) : "%d until %s %s".formatted(cap, end(zone), zone);
    }

    /** The end as somebody writes it, {@code null} where there is none. */
    public String end(ZoneId zone) {
        if (lapsesAt == null) {
            return null;
        }
        var end = lapsesAt.atZone(zone);
        return (end.getSecond() == 0 ? MOMENT : EXACT_MOMENT).format(end);
    }

    /** It is no number of tasks. */
    public static final class Odd extends Refusal {

        private static final long serialVersionUID = 1L;

        public Odd() {
            super("cap_odd", "Write a whole number from 0 to %,d.".formatted(MOST));
        }
    }

    /** It would end before it begins. */
    public static final class Over extends Refusal {

        private static final long serialVersionUID = 1L;

        public Over() {
            super("cap_over", "This moment is over. Choose a later one, or none.");
        }
    }
}
