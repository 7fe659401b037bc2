package dev.dailies.task;

/** One kind of calls to one provider: those of the longer time, and those of its last part. */
public record ProviderCallsSince(String provider, String kind, CallFigures all, CallFigures recent) {

    /** As the database adds them up. */
    public ProviderCallsSince(
            String provider,
            String kind,
            Long calls,
            Long errors,
            Long millis,
            Long slowest,
            Long recentCalls,
            Long recentErrors,
            Long recentMillis,
            Long recentSlowest) {
        this(
                provider,
                kind,
                new CallFigures(calls, errors, millis, slowest),
                new CallFigures(recentCalls, recentErrors, recentMillis, recentSlowest));
    }
}
