package dev.dailies.task;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a price would have changed.
 *
 * @param tasks how many tasks of the model succeeded
 * @param was what was charged for them
 * @param would what would have been
 * @param teams those for which it would have changed most
 */
public record PriceEffect(long tasks, BigDecimal was, BigDecimal would, List<OfTeam> teams) {

    /** The same for one team. */
    public record OfTeam(String team, long tasks, BigDecimal was, BigDecimal would) {

        public BigDecimal difference() {
            return would.subtract(was);
        }
    }

    public BigDecimal difference() {
        return would.subtract(was);
    }
}
