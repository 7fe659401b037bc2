package dev.dailies.pages;

import dev.dailies.task.ModelCredits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a team was charged day by day, in series: the models that cost the most, and the others as one. */
public final class Charges {

    private static final int NAMED = 5;

    private final List<Series> series = new ArrayList<>();
    private final BigDecimal[][] amounts;

    /**
     * A model, or the others.
     *
     * @param look the class of its colour
     * @param name {@code null} for the others
     */
    public record Series(String look, String name, BigDecimal sum) {}

    Charges(List<ModelCredits> charged, int days) {
        var models = charged.stream()
                .collect(Collectors.groupingBy(
                        ModelCredits::model,
                        Collectors.reducing(BigDecimal.ZERO, ModelCredits::credits, BigDecimal::add)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        models.stream()
                .limit(NAMED)
                .forEach(model -> series.add(new Series("c" + (series.size() + 1), model.getKey(), model.getValue())));
        if (models.size() > NAMED) {
            var rest = models.stream().skip(NAMED).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
            series.add(new Series("c-others", null, rest));
        }
        amounts = new BigDecimal[days][series.size()];
        var names = series.stream().map(Series::name).toList();
        ToIntFunction<ModelCredits> place = one -> names.contains(one.model()) ? names.indexOf(one.model()) : NAMED;
        charged.forEach(one -> amounts[one.day()][place.applyAsInt(one)] =
                amount(one.day(), place.applyAsInt(one)).add(one.credits()));
    }

    public List<Series> series() {
        return series;
    }

    public BigDecimal sum() {
        return series.stream().map(Series::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal amount(int day, int series) {
        var amount = amounts[day][series];
        return amount == null ? BigDecimal.ZERO : amount;
    }

    Stream<BigDecimal> amounts(int day) {
        return IntStream.range(0, series.size()).mapToObj(one -> amount(day, one));
    }

    BigDecimal of(int day) {
        return amounts(day).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The days on which something was charged. */
    List<Integer> busy() {
        return IntStream.range(0, amounts.length)
                .filter(day -> of(day).signum() != 0)
                .boxed()
                .toList();
    }
}
