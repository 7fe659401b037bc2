package dev.dailies.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/**
 * What the dry run found.
 *
 * @param repeats the upload of the same file that was started before, {@code null} unless there is one
 * @param usualSeconds how long one of the team's videos took of late, in seconds
 */
@Embeddable
public record Findings(
        Totals totals,
        String repeats,
        @Column(name = "usual_seconds") Long usualSeconds) {

    public Findings(Totals totals, String repeats, Duration usual) {
        this(totals, repeats, usual.toSeconds());
    }

    /** Whether all of it may start without anybody being asked. */
    boolean areSpotless() {
        return repeats == null && totals.bad() == 0 && totals.good() > 0;
    }
}
