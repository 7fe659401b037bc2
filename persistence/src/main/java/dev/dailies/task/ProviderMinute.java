package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** What one node's calls of one kind to one provider came to in one minute. */
@Entity
public class ProviderMinute {

    /**
     * Whose calls, and when.
     *
     * @param kind what they were for: {@code submit}, {@code ask} or {@code fetch}
     * @param since when the minute began
     */
    @Embeddable
    public record Place(String provider, String kind, Instant since, String node) implements Serializable {}

    @EmbeddedId
    private Place place;

    private long calls;
    private long errors;
    private long millis;
    private long slowest;

    protected ProviderMinute() {}

    public ProviderMinute(Place place, long calls, long errors, long millis, long slowest) {
        this.place = place;
        this.calls = calls;
        this.errors = errors;
        this.millis = millis;
        this.slowest = slowest;
    }

    Place place() {
        return place;
    }

    /** The same minute went on. */
    void add(ProviderMinute more) {
        calls += more.calls;
        errors += more.errors;
        millis += more.millis;
        slowest = Math.max(slowest, more.slowest);
    }
}
