package dev.dailies.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Charges as stacked bars, one for each day or each month: where everything stands in a drawing of so many pixels. A page
 * draws it with attributes alone, twice, for a wide screen and for a narrow one.
 */
public final class BarChart {

    private static final double LEFT = 44;
    private static final double TOP = 12;
    private static final double BELOW = 26;
    private static final int HEIGHT = 210;
    private static final double GAP = 0.32;
    private static final int MOST_LINES = 4;

    private final Charges charges;
    private final int bars;
    private final int width;
    private final int height;
    private final double top;
    private final BigDecimal step;

    /** A part of a bar. */
    public record Bar(String look, String x, String y, String width, String height) {}

    /** A line across, and what it stands for. */
    public record Line(String y, BigDecimal amount) {}

    /** Below a bar. */
    public record Tick(String x, int bar) {}

    BarChart(Charges charges, int bars, int width) {
        this(charges, bars, width, HEIGHT);
    }

    BarChart(Charges charges, int bars, int width, int height) {
        this.charges = charges;
        this.bars = bars;
        this.width = width;
        this.height = height;
        var highest = IntStream.range(0, bars).mapToObj(charges::of).reduce(BigDecimal.ZERO, BigDecimal::max);
        this.step = step(highest);
        this.top = Math.max(highest.doubleValue(), step.doubleValue());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public List<Bar> bars() {
        var drawn = new ArrayList<Bar>();
        for (var bar = 0; bar < bars; bar++) {
            var below = 0.0;
            for (var one = 0; one < charges.series().size(); one++) {
                var amount = charges.amount(bar, one).doubleValue();
                if (amount > 0) {
                    drawn.add(new Bar(
                            charges.series().get(one).look(),
                            written(start(bar) + slot() * GAP / 2),
                            written(height(below + amount)),
                            written(slot() * (1 - GAP)),
                            written(height(below) - height(below + amount))));
                    below += amount;
                }
            }
        }
        return drawn;
    }

    public List<Line> lines() {
        return IntStream.rangeClosed(0, MOST_LINES)
                .mapToObj(line -> step.multiply(BigDecimal.valueOf(line)))
                .filter(amount -> amount.doubleValue() <= top)
                .map(amount -> new Line(written(height(amount.doubleValue())), amount))
                .toList();
    }

    /** One for each so many bars, counted back from the last. */
    public List<Tick> ticks(int each) {
        return IntStream.range(0, bars)
                .filter(bar -> (bars - 1 - bar) % each == 0)
                .mapToObj(bar -> new Tick(written(start(bar) + slot() / 2), bar))
                .toList();
    }

    private double slot() {
        return (width - LEFT) / bars;
    }

    private double start(int bar) {
        return LEFT + bar * slot();
    }

    private double height(double amount) {
        var floor = height - BELOW;
        return floor - (floor - TOP) * amount / top;
    }

    /** 1, 2 or 5 of some magnitude, so that no more lines are drawn than can be read. */
    private static BigDecimal step(BigDecimal highest) {
        var magnitude = BigDecimal.ONE.movePointLeft(6);
        while (true) {
            for (var times : List.of(1, 2, 5)) {
                var step = magnitude.multiply(BigDecimal.valueOf(times));
                if (step.multiply(BigDecimal.valueOf(MOST_LINES)).compareTo(highest) >= 0) {
                    return step;
                }
            }
            magnitude = magnitude.movePointRight(1);
        }
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
