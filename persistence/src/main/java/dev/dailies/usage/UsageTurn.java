package dev.dailies.usage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;

/** The one row that whoever counts usage holds meanwhile: in which zone's days, and what the last check found. */
@Entity
public class UsageTurn {

    static final int ONLY = 1;

    @Id
    private Integer id;

    private String zone;
    private Instant checkedAt;
    private Long differences;

    protected UsageTurn() {}

    /** @return whether days were counted in another zone until now */
    boolean adopt(ZoneId adopted) {
        var before = zone;
        zone = adopted.getId();
        var another = before != null && !before.equals(zone);
        if (another) {
            unchecked();
        }
        return another;
    }

    void checked(long found, Instant now) {
        differences = found;
        checkedAt = now;
    }

    void unchecked() {
        differences = null;
        checkedAt = null;
    }

    UsageStanding standing() {
        return new UsageStanding(zone == null ? null : ZoneId.of(zone), checkedAt, differences);
    }
}
