package dev.dailies.credit;

import dev.dailies.shared.Refusal;
import java.math.BigDecimal;

/** What is under way would be paid with credits that are not there. It may be meant, if somebody says so. */
public class AdjustedBelowHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    private final BigDecimal available;

    /**
     * @param available what would be available afterwards: less than nothing
     */
    public AdjustedBelowHeld(BigDecimal available) {
        super(
                "adjusted_below_held",
                "That leaves %s credits available. Confirm it, or take less.".formatted(Credits.plain(available)));
        this.available = available;
    }

    public BigDecimal available() {
        return available;
    }
}
