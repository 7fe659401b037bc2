package dev.dailies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * Notes what a deed took in one round at one size: the time of the call in the middle, and of the processor what each took
     * on average.
     *
     * @param beside what was measured right after it, to tell a slow moment of the machine from a dear deed
     */
    void note(String what, int size, Calls calls, Calls beside) {
        cost(what + ", ms").add(size, calls.median(), beside.median());
        noteCpu(what, size, calls.window(), beside.window());
    }

    void noteCpu(String what, int size, Window window, Window beside) {
        cost(what + ", CPU-ms").add(size, cpu(window), cpu(beside));
    }

    private Cost cost(String what) {
        return costs.computeIfAbsent(what, first -> new Cost());
    }

    private static double cpu(Window window) {
        return window.compiledCpuMillis() + window.databaseCpuMillis();
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

    /** How much more it costs with many than with few, round by round. */
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

    /** What one deed cost in every round at every size, as it is and in terms of what was measured right after it. */
    private static final class Cost {

        private final TreeMap<Integer, List<Double>> rounds = new TreeMap<>();
        private final TreeMap<Integer, List<Double>> relative = new TreeMap<>();

        void add(int size, double cost, double beside) {
            rounds.computeIfAbsent(size, first -> new ArrayList<>()).add(cost);
            relative.computeIfAbsent(size, first -> new ArrayList<>()).add(cost / beside);
        }

        double at(int size) {
            return Spread.of(rounds.get(size)).median();
        }

        Spread grown(int size, int few) {
            return Spread.of(IntStream.range(0, relative.get(size).size())
                    .mapToObj(round ->
                            relative.get(size).get(round) / relative.get(few).get(round))
                    .toList());
        }
    }
}
