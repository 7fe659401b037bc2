package dev.dailies.pages;

import dev.dailies.usage.UnderWay;
import dev.dailies.usage.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Usage as rows whose columns line up, and below them all rows together. */
public final class UsageTable {

    private static final int PLACES = 2;

    private final List<Line> lines;
    private final Words words;
    private final Money credits;
    private final Money costs;

    /**
     * What one subject used, and has under way.
     *
     * @param subject its id
     */
    public record Line(String subject, Usage usage, UnderWay underWay) {

        Line plus(Line other) {
            return new Line(
                    subject,
                    usage.plus(other.usage),
                    new UnderWay(
                            subject,
                            underWay.held().add(other.underWay.held()),
                            underWay.tasks() + other.underWay.tasks()));
        }
    }

    /** A row as it reads. */
    public record Row(
            String subject,
            String videos,
            String charged,
            String held,
            String givenBack,
            String cost,
            String margin,
            String share) {}

    UsageTable(List<Line> lines, Words words) {
        this.lines = lines;
        this.words = words;
        credits = column(one -> Stream.of(
                one.usage().charged(), one.usage().givenBack(), one.underWay().held()));
        costs = column(one -> Stream.of(one.usage().cost(), one.usage().margin()));
    }

    List<Row> rows() {
        return lines.stream().map(this::row).toList();
    }

    Line together() {
        return lines.stream().reduce(new Line("", Usage.NONE, new UnderWay("", BigDecimal.ZERO, 0)), Line::plus);
    }

    Row sums() {
        return row(together());
    }

    /** How much of its charge is left after the provider's cost, in per cent; a dash where nothing was charged. */
    static String share(Usage usage, Words words) {
        return usage.charged().signum() == 0
                ? "–"
                : words.with(
                        "usage.percent",
                        usage.margin().movePointRight(2).divide(usage.charged(), 1, RoundingMode.HALF_EVEN));
    }

    private Row row(Line line) {
        var usage = line.usage();
        return new Row(
                line.subject(),
                words.with("usage.count", usage.videos()),
                credits.write(usage.charged()),
                credits.write(line.underWay().held()),
                credits.write(usage.givenBack()),
                costs.write(usage.cost()),
                costs.write(usage.margin()),
                share(usage, words));
    }

    private Money column(Function<Line, Stream<BigDecimal>> amounts) {
        return new Money(lines.stream().flatMap(amounts).toList(), PLACES, words.locale());
    }
}
