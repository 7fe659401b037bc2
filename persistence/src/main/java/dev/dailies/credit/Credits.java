package dev.dailies.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of credits, exact to 6 decimal places and never negative. One credit is one US dollar (contract 6.2). */
public record Credits(BigDecimal amount) implements Comparable<Credits>, Serializable {

    private static final int PLACES = 6;
    private static final BigDecimal TOO_MANY = BigDecimal.TEN.pow(12);

    public static final Credits NONE = new Credits(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException if it is negative, has more than 6 decimal places, or 12 digits before them do
     *     not hold it
     */
    public Credits {
        if (amount.signum() < 0 || amount.compareTo(TOO_MANY) >= 0) {
            throw new IllegalArgumentException("Credits go from 0 to just under " + TOO_MANY + ", not " + amount);
        }
        try {
            amount = amount.setScale(PLACES, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException("Credits have at most 6 decimal places, not " + amount, tooFine);
        }
    }

    public static Credits of(String amount) {
        return new Credits(new BigDecimal(amount));
    }

    public Credits plus(Credits other) {
        return new Credits(amount.add(other.amount));
    }

    /** What is left after taking the other away: nothing, if that is more. */
    public Credits lessAtMost(Credits other) {
        return compareTo(other) > 0 ? new Credits(amount.subtract(other.amount)) : NONE;
    }

    public Credits times(int count) {
        return new Credits(amount.multiply(BigDecimal.valueOf(count)));
    }

    public boolean isNone() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Credits other) {
        return amount.compareTo(other.amount);
    }

    /** As people and the API read it: at least two decimal places, more where they count. */
    @Override
    public String toString() {
        return plain(amount);
    }

    /** The same for an amount that may be negative. */
    public static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 2 ? stripped.setScale(2, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
