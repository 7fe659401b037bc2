package dev.dailies.task;

/**
 * What calls to a provider came to over some time, on all nodes together.
 *
 * @param errors how many brought nothing
 * @param millis how long all took together
 * @param slowest how long the slowest took, in milliseconds
 */
public record CallFigures(long calls, long errors, long millis, long slowest) {

    public static final CallFigures NONE = new CallFigures(0, 0, 0, 0);

    /** The calls of both. */
    public CallFigures and(CallFigures other) {
        return new CallFigures(
                calls + other.calls, errors + other.errors, millis + other.millis, Math.max(slowest, other.slowest));
    }

    /** How many in a hundred brought nothing, rounded up, so that 0 means none. */
    public long errorPercent() {
        return calls == 0 ? 0 : (100 * errors + calls - 1) / calls;
    }

    public long average() {
        return calls == 0 ? 0 : millis / calls;
    }
}
