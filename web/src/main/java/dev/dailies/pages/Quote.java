package dev.dailies.pages;

import dev.dailies.credit.Credits;
import dev.dailies.task.ModelView;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the video in the form costs, and how that comes about. */
public record Quote(ModelView model, int seconds, Credits rate, Credits fee) {

    static Quote of(ModelView model, VideoForm form) {
        var seconds = Math.max(model.shortest(), Math.min(model.longest(), form.seconds()));
        var fee = form.hasImage() || model.requiresImage() ? model.imageFee() : Credits.NONE;
        return new Quote(model, seconds, model.perSecond().get(form.resolution()), fee);
    }

    public BigDecimal total() {
        return rate.times(seconds).plus(fee).amount();
    }

    /** How long it may be for that many credits; 0 where even the shortest costs more. */
    int secondsFor(BigDecimal available) {
        var fit = available.subtract(fee.amount()).divide(rate.amount(), 0, RoundingMode.FLOOR);
        return fit.compareTo(BigDecimal.valueOf(model.shortest())) < 0 ? 0 : fit.intValue();
    }
}
