package dev.dailies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Two kinds of load on one machine, in turns: first until both are warm, and then in rounds that count. */
final class SideBySide {

    /** Above the cells of {@link #cells}. */
    private static final String[] HEAD = {
        "what", "a second", "beside it", "ratio", "CPU-ms each", "the database's", "beside it"
    };

    private static final int ROUNDS = BenchScale.atLeast(2, 5);

    private final WarmUp warming = new WarmUp();
    private final WarmUp warmingBeside = new WarmUp();
    private final List<Window> windows = new ArrayList<>();
    private final List<Window> windowsBeside = new ArrayList<>();

    /** Measures: each call of either is one window. */
    SideBySide(Supplier<Window> ours, Supplier<Window> beside) {
        warm(warmingBeside, beside);
        warm(warming, ours);
        for (var round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                windows.add(ours.get());
                windowsBeside.add(beside.get());
            } else {
                windowsBeside.add(beside.get());
                windows.add(ours.get());
            }
        }
    }

    private static void warm(WarmUp warming, Supplier<Window> load) {
        while (!warming.isOver()) {
            warming.add(load.get().rate());
        }
    }

    /** Our rate, of the rate beside it, round by round. */
    Spread ratio() {
        return Spread.of(IntStream.range(0, ROUNDS)
                .mapToObj(round ->
                        windows.get(round).rate() / windowsBeside.get(round).rate())
                .toList());
    }

    /** Milliseconds of the processor that the portal took for each deed. */
    Spread cpu() {
        return spread(windows, Window::cpuMillis);
    }

    /** Puts down what was measured, and what shows that it was warm. */
    void report(BenchReport report, String what) {
        report.head(HEAD);
        report.row(what, cells(what));
        report.say("Warm-up: " + warming + " a second; beside it " + warmingBeside + ".");
    }

    private Map<String, Object> cells(String what) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", what);
        cells.put("rate", spread(windows, Window::rate));
        cells.put("rate beside", spread(windowsBeside, Window::rate));
        cells.put("ratio", ratio());
        cells.put("cpu_ms", cpu());
        cells.put("database_cpu_ms", spread(windows, Window::databaseCpuMillis));
        cells.put("database_cpu_ms beside", spread(windowsBeside, Window::databaseCpuMillis));
        return cells;
    }

    private static Spread spread(List<Window> list, ToDoubleFunction<Window> figure) {
        return Spread.of(list.stream().map(figure::applyAsDouble).toList());
    }
}
