package dev.dailies.pages;

import dev.dailies.task.OpenTasks;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The tasks of which the same is left to be done, over all providers.
 *
 * @param state a word for it, as the keys of texts have it
 */
public record OpenRow(String state, List<OpenTasks> tasks) {

    /** How many there are of each age. */
    public List<Long> ages() {
        return List.of(
                sum(OpenTasks::young),
                sum(OpenTasks::minutes),
                sum(OpenTasks::hour),
                sum(OpenTasks::day),
                sum(OpenTasks::older));
    }

    public long all() {
        return sum(OpenTasks::all);
    }

    public Instant oldest() {
        return tasks.stream().map(OpenTasks::oldest).min(Instant::compareTo).orElseThrow();
    }

    /** What is left to be done about these, in a word. */
    static String stateOf(OpenTasks tasks) {
        return switch (tasks.step()) {
            case HANDING_OVER -> "handing-over";
            case FOLLOWING -> tasks.status().word();
            case COPYING -> "copying";
            case COPYING_LATE -> "copying-late";
            case AWAITING_LATE_VERDICT -> "late";
        };
    }

    private long sum(ToLongFunction<OpenTasks> figure) {
        return tasks.stream().mapToLong(figure).sum();
    }
}
