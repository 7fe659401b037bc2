package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** What was charged, day by day or month by month, as bars and as a table. */
@Named
@RequestScoped
public class UsageChart {

    private static final int WIDE = 1376;
    private static final int HIGH = 270;
    private static final int NARROW = 358;
    private static final int MOST_TICKS_WIDE = 16;
    private static final int MOST_TICKS_NARROW = 6;
    private static final int PLACES = 2;

    @Inject
    UsageReport report;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private Charges charges;

    /** A line of the table; the last one, without a name, is of all together. */
    public record Part(String name, List<String> amounts, String sum) {}

    public List<Charges.Series> series() {
        return charges().series();
    }

    /** What a colour stands for. */
    public String name(Charges.Series series) {
        if (series.name() == null) {
            return words.of("team.chart.others");
        }
        return report.isByDay()
                ? words.of("team.chart.together")
                : report.named(series.name()).name();
    }

    public BarChart wide() {
        return new BarChart(charges(), stretch().parts(), WIDE, HIGH);
    }

    public BarChart narrow() {
        return new BarChart(charges(), stretch().parts(), NARROW);
    }

    public int eachWide() {
        return each(MOST_TICKS_WIDE);
    }

    public int eachNarrow() {
        return each(MOST_TICKS_NARROW);
    }

    /** What stands below a bar. */
    public String tick(int bar) {
        return DateTimeFormatter.ofPattern(
                        words.of(stretch().monthly() ? "usage.tick.month" : "usage.tick.day"), words.locale())
                .format(stretch().start(bar));
    }

    /** A bar in words. */
    public String named(LocalDate start) {
        return stretch().monthly()
                ? DateTimeFormatter.ofPattern(words.of("usage.month"), words.locale())
                        .format(start)
                : moments.longDate(start);
    }

    public String label() {
        return words.with(
                "usage.chart.label",
                words.of("usage.per." + (stretch().monthly() ? "month" : "day")),
                words.of("usage.by." + report.query().grouping().word()).toLowerCase(words.locale()),
                words.with(
                        "usage.range",
                        moments.longDate(stretch().first()),
                        moments.longDate(stretch().last())),
                words.amount(charges().sum()));
    }

    public List<Part> table() {
        var money = new Money(
                report.usage().stream().map(one -> one.usage().charged()).toList(), PLACES, words.locale());
        return Stream.concat(
                        charges().busy().stream()
                                .map(bar -> part(
                                        named(stretch().start(bar)), charges().amounts(bar), money)),
                        Stream.of(part(null, series().stream().map(Charges.Series::sum), money)))
                .toList();
    }

    private static Part part(String name, Stream<BigDecimal> amounts, Money money) {
        var all = amounts.toList();
        var sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Part(name, all.stream().map(money::write).toList(), money.write(sum));
    }

    private Charges charges() {
        if (charges == null) {
            var parts = stretch();
            charges = new Charges(
                    report.usage().stream()
                            .filter(one -> one.usage().charged().signum() != 0)
                            .map(one -> new Charges.Charge(
                                    parts.part(one.day()),
                                    report.isByDay() ? "" : one.subject(),
                                    one.usage().charged()))
                            .toList(),
                    parts.parts());
        }
        return charges;
    }

    private Stretch stretch() {
        return report.query().stretch();
    }

    private int each(int most) {
        return (stretch().parts() + most - 1) / most;
    }
}
