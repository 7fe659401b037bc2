package dev.dailies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What deeds cost at several sizes of the books, in rounds that go through all the sizes. */
final class Growth {

    private final int few;
    private final int many;
    private final int most;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /** The sizes that are compared with one another: the last two with the first. */
    Growth(int few, int many, int most) {
        this.few = few;
        this.many = many;
        this.most = most;
    }

    /** Notes how many milliseconds each call took in one round at one size. The one in the middle will stand for all. */
    void noteTimes(String what, int size, List<Double> calls) {
        costs.computeIfAbsent(what + ", ms", first -> new Cost(Growth::median)).add(size, calls);
    }

    /** Notes what a call took of the processor in one round at one size. The average will stand for all. */
    void noteCpu(String what, int size, Window window) {
        costs.computeIfAbsent(what + ", CPU-ms", first -> new Cost(Growth::average))
                .add(size, List.of(window.compiledCpuMillis() + window.databaseCpuMillis()));
    }

    void report(BenchReport report) {
        var sizes = costs.values().iterator().next().rounds.keySet();
        report.head(Stream.of(Stream.of("what"), sizes.stream().map(Growth::plain), Stream.of(of(many), of(most)))
                .flatMap(column -> column)
                .toArray(String[]::new));
        costs.forEach((what, cost) -> {
            var cells = new LinkedHashMap<String, Object>();
            cells.put("what", what);
            sizes.forEach(size -> cells.put(plain(size), cost.at(size)));
            cells.put("many, of few", many(what));
            cells.put("most, of few", most(what));
            report.row(what, cells);
        });
    }

    /** How much more it costs with many than with few, and between what that lies in single rounds. */
    Spread many(String what) {
        return costs.get(what).grown(many, few);
    }

    /** How much more it costs with the most. */
    Spread most(String what) {
        return costs.get(what).grown(most, few);
    }

    private String of(int size) {
        return "%s, of %s".formatted(plain(size), plain(few));
    }

    private static String plain(int size) {
        return "%,d".formatted(size);
    }

    private static double median(List<Double> figures) {
        return Spread.of(figures).median();
    }

    private static double average(List<Double> figures) {
        return figures.stream().mapToDouble(figure -> figure).average().orElseThrow();
    }

    /** All figures of one deed, by size and round, and which figure stands for many. */
    private static final class Cost {

        private final ToDoubleFunction<List<Double>> middle;
        private final TreeMap<Integer, List<List<Double>>> rounds = new TreeMap<>();

        Cost(ToDoubleFunction<List<Double>> middle) {
            this.middle = middle;
        }

        void add(int size, List<Double> figures) {
            rounds.computeIfAbsent(size, first -> new ArrayList<>()).add(figures);
        }

        double at(int size) {
            return middle.applyAsDouble(
                    rounds.get(size).stream().flatMap(List::stream).toList());
        }

        Spread grown(int size, int few) {
            var single = Spread.of(IntStream.range(0, rounds.get(size).size())
                    .mapToObj(round -> middle.applyAsDouble(rounds.get(size).get(round))
                            / middle.applyAsDouble(rounds.get(few).get(round)))
                    .toList());
            return new Spread(at(size) / at(few), single.low(), single.high());
        }
    }
}
