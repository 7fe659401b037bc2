package dev.dailies.task;

import dev.dailies.credit.Credits;
import jakarta.persistence.Embeddable;

/** What a task costs: a rate per second and a fee for the start image, fixed when the task is created (contract 6.1). */
@Embeddable
public record Price(Credits perSecond, Credits imageFee) {

    public Credits of(int seconds) {
        return perSecond.times(seconds).plus(imageFee);
    }
}
