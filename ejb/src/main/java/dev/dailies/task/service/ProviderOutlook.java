package dev.dailies.task.service;

import dev.dailies.task.CallFigures;
import dev.dailies.task.OpenTasks;
import dev.dailies.task.ProviderCallsSince;
import dev.dailies.task.ProviderStanding;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * How one provider is doing, on all nodes together.
 *
 * @param standard whether it makes what the catalogue leaves to the installation
 * @param calls to it in the last hour, by kind
 * @param open the tasks that it has
 * @param now when that was so
 */
public record ProviderOutlook(
        ProviderStanding standing,
        boolean standard,
        List<ProviderCallsSince> calls,
        List<OpenTasks> open,
        Instant now) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FEW_CALLS = 5;
    private static final int MANY_ERRORS = 20;
    private static final double MILLIS = 1000;

    /** In a word. */
    public enum State {
        /** It needs its operator. */
        ALARM,
        /** Many of its last calls brought nothing. */
        TROUBLE,
        /** It wants to be left alone for a while. */
        PAUSED,
        /** It does what is asked of it. */
        WELL,
        /** Nobody has asked it anything lately. */
        QUIET
    }

    /** Since when calls count at all. */
    static Instant hour(Instant now) {
        return now.minus(HOUR);
    }

    /** Since when they count as its last ones: four whole minutes, and the one that runs. */
    static Instant minutes(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).minus(4, ChronoUnit.MINUTES);
    }

    public String name() {
        return standing.name();
    }

    public State state() {
        if (standing.alarm() != null) {
            return State.ALARM;
        }
        if (standing.pausedUntil() != null && standing.pausedUntil().isAfter(now)) {
            return State.PAUSED;
        }
        if (recent().calls() >= FEW_CALLS && recent().errorPercent() >= MANY_ERRORS) {
            return State.TROUBLE;
        }
        return all().calls() == 0 ? State.QUIET : State.WELL;
    }

    /** The calls of the last hour. */
    public CallFigures all() {
        return sum(ProviderCallsSince::all);
    }

    /** The calls of the last minutes. */
    public CallFigures recent() {
        return sum(ProviderCallsSince::recent);
    }

    /** How many looks at jobs it has been asked for in a second, in the last minutes. */
    public double asksPerSecond() {
        var asks = calls.stream()
                .filter(of -> of.kind().equals("ask"))
                .mapToLong(of -> of.recent().calls())
                .sum();
        return asks
                * MILLIS
                / Math.max(MILLIS, Duration.between(minutes(now), now).toMillis());
    }

    /** For how long the longest-waiting task has been due. */
    public Duration lag() {
        return open.stream()
                .map(tasks -> Duration.between(tasks.due(), now))
                .reduce(Duration.ZERO, (longest, lag) -> lag.compareTo(longest) > 0 ? lag : longest);
    }

    /** How many tasks it has. */
    public long tasks() {
        return open.stream().mapToLong(OpenTasks::all).sum();
    }

    boolean isInUse() {
        return standard || state() != State.QUIET || tasks() > 0;
    }

    private CallFigures sum(Function<ProviderCallsSince, CallFigures> part) {
        return calls.stream().map(part).reduce(CallFigures.NONE, CallFigures::and);
    }
}
