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
    private final Map<String, Cost> processorTimes = new LinkedHashMap<>();

    /** The sizes that are compared with one another: the last two with the first. */
    Growth(int few, int many, int most) {
        this.few = few;
        this.many = many;
        this.most = most;
    }

    /**
     * Notes what a deed took in one round at one size: the time of the call in the middle, and of the processor what each took
     * on average, without compilers.
     *
     * @param beside what was measured right after it, to tell a slow moment of the machine from a dear deed
     */
    void note(String what, int size, Calls calls, Calls beside) {
        times.computeIfAbsent(what + ", ms", first -> new Cost()).add(size, calls.median(), beside.median());
        processorTimes.computeIfAbsent(what + ", CPU-ms", first -> new Cost()).add(size, cpu(calls.window()));
    }

    private static double cpu(Window window) {
        return window.compiledCpuMillis() + window.databaseCpuMillis();
    }

    void report(BenchReport report) {
        var sizes = times.values().iterator().next().rounds.keySet();
        report.head(Stream.of(Stream.of("what"), sizes.stream().map(Growth::plain), Stream.of(of(many), of(most)))
                .flatMap(column -> column)
                .toArray(String[]::new));
        times.forEach((what, cost) -> report.row(what, cells(what, cost, many(what), most(what))));
        // The system counts the processor's time in hundredths of a second: too coarse to divide one by another
        processorTimes.forEach((what, cost) -> report.row(what, cells(what, cost, "", "")));
    }

    private static Map<String, Object> cells(String what, Cost cost, Object many, Object most) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", what);
        cost.rounds.keySet().forEach(size -> cells.put(plain(size), cost.at(size)));
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

    /** What one deed cost in every round at every size, as it is and in terms of what was measured right after it. */
    private static final class Cost {

        private final TreeMap<Integer, List<Double>> rounds = new TreeMap<>();
        private final TreeMap<Integer, List<Double>> relative = new TreeMap<>();

        void add(int size, double cost) {
            rounds.computeIfAbsent(size, first -> new ArrayList<>()).add(cost);
        }

        void add(int size, double cost, double beside) {
            add(size, cost);
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
