package dev.dailies.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was charged bar by bar, in series: those that cost the most, such as models or teams, and the others as one. */
public final class Charges {

    private static final int NAMED = 5;

    private final List<Series> series = new ArrayList<>();
    private final BigDecimal[][] amounts;

    /**
     * A part of a bar.
     *
     * @param bar its number, from 0
     * @param of what it was charged for, such as a model or a team
     */
    record Charge(int bar, String of, BigDecimal credits) {}

    /**
     * What goes by one colour.
     *
     * @param look the class of its colour
     * @param name {@code null} for the others
     */
    public record Series(String look, String name, BigDecimal sum) {}

    Charges(List<Charge> charged, int bars) {
        var subjects = charged.stream()
                .collect(Collectors.groupingBy(
                        Charge::of, Collectors.reducing(BigDecimal.ZERO, Charge::credits, BigDecimal::add)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        subjects.stream()
                .limit(NAMED)
                .forEach(one -> series.add(new Series("c" + (series.size() + 1), one.getKey(), one.getValue())));
        if (subjects.size() > NAMED) {
            var rest = subjects.stream().skip(NAMED).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
            series.add(new Series("c-others", null, rest));
        }
        amounts = new BigDecimal[bars][series.size()];
        var names = series.stream().map(Series::name).toList();
        ToIntFunction<Charge> place = one -> names.contains(one.of()) ? names.indexOf(one.of()) : NAMED;
        charged.forEach(one -> amounts[one.bar()][place.applyAsInt(one)] =
                amount(one.bar(), place.applyAsInt(one)).add(one.credits()));
    }

    public List<Series> series() {
        return series;
    }

    public BigDecimal sum() {
        return series.stream().map(Series::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal amount(int bar, int series) {
        var amount = amounts[bar][series];
        return amount == null ? BigDecimal.ZERO : amount;
    }

    Stream<BigDecimal> amounts(int bar) {
        return IntStream.range(0, series.size()).mapToObj(one -> amount(bar, one));
    }

    BigDecimal of(int bar) {
        return amounts(bar).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The bars of which something was charged. */
    List<Integer> busy() {
        return IntStream.range(0, amounts.length)
                .filter(bar -> of(bar).signum() != 0)
                .boxed()
                .toList();
    }
}
