package dev.dailies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What deeds cost at one size of the books after another: the medians of some rounds each, after a warm-up. */
final class Growth {

    /** After so many of its sizes a deed's cost is "many", and after the last "most"; the first is "few". */
    private static final int MANY = 2;

    private final int rounds;
    private final List<String> sizes;
    private final Map<String, List<Double>> costs = new LinkedHashMap<>();

    Growth(int rounds, List<Integer> sizes) {
        this.rounds = rounds;
        this.sizes = sizes.stream().map("%,d"::formatted).toList();
    }

    /** Measures both the time and the processor's at the size of the moment: each call of it is one window. */
    void measure(String what, Supplier<Window> deed) {
        var windows = windows(deed);
        note(what + ", ms", windows, Window::millis);
        note(what + ", CPU-ms", windows, Growth::allCpu);
    }

    /** Measures only what it takes of the processor. */
    void measureCpu(String what, Supplier<Window> deed) {
        note(what + ", CPU-ms", windows(deed), Growth::allCpu);
    }

    void report(BenchReport report) {
        report.head(Stream.of(
                        List.of("what"),
                        sizes,
                        List.of("%s, of %s".formatted(sizes.get(MANY), sizes.get(0))),
                        List.of("%s, of %s".formatted(sizes.get(sizes.size() - 1), sizes.get(0))))
                .flatMap(List::stream)
                .toArray(String[]::new));
        costs.forEach((what, cost) -> {
            var cells = new LinkedHashMap<String, Object>();
            cells.put("what", what);
            for (var i = 0; i < cost.size(); i++) {
                cells.put(sizes.get(i), cost.get(i));
            }
            cells.put("many, of few", many(what));
            cells.put("most, of few", most(what));
            report.row(what, cells);
        });
    }

    /** How much more it costs at the third size than at the first. */
    double many(String what) {
        return costs.get(what).get(MANY) / costs.get(what).get(0);
    }

    /** How much more it costs at the last size than at the first. */
    double most(String what) {
        var cost = costs.get(what);
        return cost.get(cost.size() - 1) / cost.get(0);
    }

    private List<Window> windows(Supplier<Window> deed) {
        var warming = new WarmUp();
        while (!warming.isOver()) {
            warming.add(deed.get().rate());
        }
        return Stream.generate(deed).limit(rounds).toList();
    }

    private void note(String what, List<Window> windows, ToDoubleFunction<Window> figure) {
        var median =
                Spread.of(windows.stream().map(figure::applyAsDouble).toList()).median();
        costs.computeIfAbsent(what, first -> new ArrayList<>()).add(median);
    }

    private static double allCpu(Window window) {
        return window.cpuMillis() + window.databaseCpuMillis();
    }
}
