package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** Writes sizes and lengths of time in the unit that a reader would choose. */
@Named
@RequestScoped
public class Measures {

    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1000 * MEGA;
    private static final long TERA = 1000 * GIGA;
    private static final long SECOND = 1000;

    @Inject
    Words words;

    @Inject
    Moments moments;

    public String bytes(long bytes) {
        if (bytes >= TERA) {
            return words.with("measure.tb", (double) bytes / TERA);
        }
        return bytes >= GIGA
                ? words.with("measure.gb", (double) bytes / GIGA)
                : words.with("measure.mb", (double) bytes / MEGA);
    }

    public String millis(long millis) {
        return millis < SECOND
                ? words.with("measure.millis", millis)
                : words.with("measure.seconds.exact", (double) millis / SECOND);
    }

    /** How long ago that was. */
    public String since(Instant moment) {
        return length(Duration.between(moment, moments.now()));
    }

    public String length(Duration time) {
        if (time.toDays() >= 2) {
            return words.with("measure.days", time.toDays());
        }
        if (time.toHours() >= 2) {
            return words.with("measure.hours", time.toHours());
        }
        return time.toMinutes() >= 2
                ? words.with("measure.minutes", time.toMinutes())
                : words.with("measure.seconds", Math.max(0, time.toSeconds()));
    }
}
