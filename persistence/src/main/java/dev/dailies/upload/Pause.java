package dev.dailies.upload;

import dev.dailies.credit.Credits;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why an upload is paused.
 *
 * @param needed what the next row costs, where credits are what it lacks or that is more than was agreed
 */
@Embeddable
public record Pause(
        @Enumerated(EnumType.STRING) @Column(name = "paused_for")
        PausedFor why,

        Credits needed) {

    /** Somebody asked for it. */
    public static final Pause ON_REQUEST = new Pause(PausedFor.REQUEST, null);

    /** Whoever uploaded it has no access any more. */
    public static final Pause WITHOUT_ACCESS = new Pause(PausedFor.ACCESS, null);

    /** The team cannot pay the next row. */
    public static Pause until(Credits needed) {
        return new Pause(PausedFor.CREDIT, needed);
    }

    /** The next row costs more than was said. */
    public static Pause dearer(Credits needed) {
        return new Pause(PausedFor.PRICE, needed);
    }
}
