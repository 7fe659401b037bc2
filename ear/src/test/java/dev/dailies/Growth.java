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
    private final Map<String, Cost> times = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, List<Double>>> processorTimes = new LinkedHashMap<>();

    /** The sizes that are compared with one another: the last two with the first. */
    Growth(int few, int many, int most) {
        this.few = few;
        this.many = many;
        this.most = most;
    }

    /** Notes what a deed took in one round at one size. */
    void note(String what, int size, Calls calls) {
        times.computeIfAbsent(what + ", ms", first -> new Cost()).add(size, calls);
    }

    /** Notes what each of many that were done side by side took of the processor on average, without compilers. */
    void note(String what, int size, Window window) {
        processorTimes
                .computeIfAbsent(what + ", CPU-ms", first -> new TreeMap<>())
                .computeIfAbsent(size, first -> new ArrayList<>())
                .add(window.compiledCpuMillis() + window.databaseCpuMillis());
    }

    void report(BenchReport report) {
        var sizes = times.values().iterator().next().rounds.keySet();
        report.head(Stream.of(Stream.of("what"), sizes.stream().map(Growth::plain), Stream.of(of(many), of(most)))
                .flatMap(column -> column)
                .toArray(String[]::new));
        times.forEach((what, cost) -> report.row(what, cells(what, cost.rounds, many(what), most(what))));
        // What crowds take of the processor differs by half from run to run: no ratio of it would hold
        processorTimes.forEach((what, rounds) -> report.row(what, cells(what, rounds, "", "")));
    }

    private static Map<String, Object> cells(
            String what, TreeMap<Integer, List<Double>> rounds, Object many, Object most) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", what);
        rounds.forEach(
                (size, figures) -> cells.put(plain(size), Spread.of(figures).median()));
        cells.put("many, of few", many);
        cells.put("most, of few", most);
        return cells;
    }

    /** How much more it costs with many than with few, round by round. */
    Spread many(String what) {
        return times.get(what).grown(many, few);
    }

    /** How much more it costs with the most. */
    Spread most(String what) {
        return times.get(what).grown(most, few);
    }

    private String of(int size) {
        return "%s, of %s".formatted(plain(size), plain(few));
    }

    private static String plain(int size) {
        return "%,d".formatted(size);
    }

    /** What one deed cost in every round at every size, as it is and in terms of what was beside it. */
    private static final class Cost {

        private final TreeMap<Integer, List<Double>> rounds = new TreeMap<>();
        private final TreeMap<Integer, List<Double>> relative = new TreeMap<>();

        void add(int size, Calls calls) {
            rounds.computeIfAbsent(size, first -> new ArrayList<>()).add(calls.median());
            relative.computeIfAbsent(size, first -> new ArrayList<>()).add(calls.relative());
        }

        Spread grown(int size, int few) {
            return Spread.of(IntStream.range(0, relative.get(size).size())
                    .mapToObj(round ->
                            relative.get(size).get(round) / relative.get(few).get(round))
                    .toList());
        }
    }
}
