package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One row: when the books were last checked, by whichever node, and what was found. */
@Entity
public class BookReport {

    /** A check that takes longer died with its node. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Id
    private int id;

    private Instant begunAt;
    private Instant checkedAt;
    private Integer balances;
    private Long settlements;
    private Long counts;

    protected BookReport() {}

    /**
     * Somebody wants a check.
     *
     * @return whether one is to begin, because none is under way
     */
    public boolean begin(Instant now) {
        var begins = !isUnderWay(now);
        begunAt = begins ? now : begunAt;
        return begins;
    }

    /** A check is over. */
    public void found(int wrongBalances, long wrongSettlements, long wrongCounts, Instant now) {
        begunAt = null;
        checkedAt = now;
        balances = wrongBalances;
        settlements = wrongSettlements;
        counts = wrongCounts;
    }

    BookView view(List<BookDrift> drifts, Instant now) {
        return checkedAt == null
                ? new BookView(isUnderWay(now), null, 0, 0, 0, drifts)
                : new BookView(isUnderWay(now), checkedAt, balances, settlements, counts, drifts);
    }

    /** Whether all that was found are figures that agree. */
    boolean isClean() {
        return checkedAt == null || balances + settlements + counts == 0;
    }

    private boolean isUnderWay(Instant now) {
        return begunAt != null && begunAt.plus(LONGEST).isAfter(now);
    }
}
