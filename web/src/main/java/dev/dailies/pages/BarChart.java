package dev.dailies.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Charges as stacked bars, one for each day: where everything stands in a drawing of so many pixels. A page draws it with
 * attributes alone, twice, for a wide screen and for a narrow one.
 */
public final class BarChart {

    private static final double LEFT = 44;
    private static final double TOP = 12;
    private static final double FLOOR = 184;
    private static final double GAP = 0.32;
    private static final int MOST_LINES = 4;

    private final Charges charges;
    private final int days;
    private final int width;
    private final double top;
    private final BigDecimal step;

    /** A part of a day's bar. */
    public record Bar(String look, String x, String y, String width, String height) {}

    /** A line across, and what it stands for. */
    public record Line(String y, BigDecimal amount) {}

    /** Below a day's bar. */
    public record Tick(String x, int day) {}

    BarChart(Charges charges, int days, int width) {
        this.charges = charges;
        this.days = days;
        this.width = width;
        var highest = IntStream.range(0, days).mapToObj(charges::of).reduce(BigDecimal.ZERO, BigDecimal::max);
        this.step = step(highest);
        this.top = Math.max(highest.doubleValue(), step.doubleValue());
    }

    public int width() {
        return width;
    }

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (var day = 0; day < days; day++) {
            var below = 0.0;
            for (var one = 0; one < charges.series().size(); one++) {
                var amount = charges.amount(day, one).doubleValue();
                if (amount > 0) {
                    bars.add(new Bar(
                            charges.series().get(one).look(),
                            written(start(day) + slot() * GAP / 2),
                            written(height(below + amount)),
                            written(slot() * (1 - GAP)),
                            written(height(below) - height(below + amount))));
                    below += amount;
                }
            }
        }
        return bars;
    }

    public List<Line> lines() {
        return IntStream.rangeClosed(0, MOST_LINES)
                .mapToObj(line -> step.multiply(BigDecimal.valueOf(line)))
                .filter(amount -> amount.doubleValue() <= top)
                .map(amount -> new Line(written(height(amount.doubleValue())), amount))
                .toList();
    }

    /** One for each so many days, counted back from today. */
    public List<Tick> ticks(int each) {
        return IntStream.range(0, days)
                .filter(day -> (days - 1 - day) % each == 0)
                .mapToObj(day -> new Tick(written(start(day) + slot() / 2), day))
                .toList();
    }

    private double slot() {
        return (width - LEFT) / days;
    }

    private double start(int day) {
        return LEFT + day * slot();
    }

    private double height(double amount) {
        return FLOOR - (FLOOR - TOP) * amount / top;
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
