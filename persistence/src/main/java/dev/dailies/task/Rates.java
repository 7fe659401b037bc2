package dev.dailies.task;

import dev.dailies.credit.Credits;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a model costs: a second of either resolution, and a start image. */
@Embeddable
public record Rates(
        @Column(name = "second_480") Credits second480,
        @Column(name = "second_720") Credits second720,
        Credits imageFee) {

    private static final Credits MOST = Credits.of("1000");
    private static final BigDecimal FAR = BigDecimal.TEN;

    /**
     * The rates as somebody wrote them.
     *
     * @throws CatalogueRefusal for what is no amount, or none that can be meant
     */
    public static Rates of(String second480, String second720, String imageFee) {
        return new Rates(figure(second480), figure(second720), figure(imageFee));
    }

    private static Credits figure(String text) {
        try {
            var figure = Credits.of(text);
            if (figure.compareTo(MOST) <= 0) {
                return figure;
            }
        } catch (IllegalArgumentException noAmount) {
            throw CatalogueRefusal.odd();
        }
        throw CatalogueRefusal.odd();
    }

    /** A second of a resolution. */
    public Credits perSecond(Resolution resolution) {
        return resolution == Resolution.P480 ? second480 : second720;
    }

    /** Whether one of the figures is ten times what it was, or a tenth; or was nothing, or becomes nothing. */
    public boolean isFarFrom(Rates before) {
        return isFar(second480, before.second480)
                || isFar(second720, before.second720)
                || isFar(imageFee, before.imageFee);
    }

    private static boolean isFar(Credits one, Credits other) {
        if (one.isNone() || other.isNone()) {
            return one.isNone() != other.isNone();
        }
        return one.amount().compareTo(other.amount().multiply(FAR)) >= 0
                || other.amount().compareTo(one.amount().multiply(FAR)) >= 0;
    }

    /** In figures that need no translation. */
    @Override
    public String toString() {
        return "480p %s, 720p %s, image %s".formatted(second480, second720, imageFee);
    }
}
