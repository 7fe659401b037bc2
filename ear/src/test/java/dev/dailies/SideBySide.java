package dev.dailies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Two kinds of load on one machine, one of them ours, that took turns. */
final class SideBySide {

    /** Above the cells of {@link #cells}. */
    private static final String[] HEAD = {
        "what", "a second", "beside it", "ratio", "CPU-ms each", "the database's", "beside it"
    };

    private final WarmUp warming;
    private final WarmUp warmingBeside;
    private final List<Window> windows;
    private final List<Window> windowsBeside;

    /** Measures: each call of either is one window. */
    SideBySide(Supplier<Window> ours, Supplier<Window> beside) {
        this(new Turns(List.of(ours, beside)), 0, 1);
    }

    /** Two of several, by their numbers. */
    SideBySide(Turns turns, int ours, int beside) {
        warming = turns.warmUp(ours);
        warmingBeside = turns.warmUp(beside);
        windows = turns.windows(ours);
        windowsBeside = turns.windows(beside);
    }

    /** Our rate, of the rate beside it, round by round. */
    Spread ratio() {
        return Spread.of(IntStream.range(0, windows.size())
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
