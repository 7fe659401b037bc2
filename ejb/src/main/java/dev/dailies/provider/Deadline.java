package dev.dailies.provider;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A limit on a whole exchange. The client's own time-out ends with the headers, and a body can drip for ever. */
final class Deadline {

    private Deadline() {}

    /** Fails with a {@link TimeoutException} after the limit, and then closes the exchange. */
    static <T> CompletableFuture<T> on(CompletableFuture<T> exchange, Duration limit) {
        return exchange.copy()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> {
                    if (failure != null && cause(failure) instanceof TimeoutException) {
                        exchange.cancel(true);
                    }
                });
    }

    /** What went wrong, without the wrapping that stages put around it. */
    static Throwable cause(Throwable failure) {
        var cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
