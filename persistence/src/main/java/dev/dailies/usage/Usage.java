package dev.dailies.usage;

import java.math.BigDecimal;

/**
 * What was used.
 *
 * @param charged credits that teams paid for videos
 * @param givenBack credits that were held and not used
 * @param cost what the providers asked for it, as far as they said, in credits
 * @param videos how many were made
 * @param priced how many of them the provider named a cost for
 * @param failed how many tasks ended without a video
 * @param cancelled how many were cancelled
 * @param expired how many ended without a verdict
 */
public record Usage(
        BigDecimal charged,
        BigDecimal givenBack,
        BigDecimal cost,
        long videos,
        long priced,
        long failed,
        long cancelled,
        long expired) {

    public static final Usage NONE = new Usage(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(
                charged.add(other.charged),
                givenBack.add(other.givenBack),
                cost.add(other.cost),
                videos + other.videos,
                priced + other.priced,
                failed + other.failed,
                cancelled + other.cancelled,
                expired + other.expired);
    }

    /** What is left of the charge after the provider's cost; less than nothing where the provider asked for more. */
    public BigDecimal margin() {
        return charged.subtract(cost);
    }
}
