package dev.dailies.provider;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** Measures a provider's calls: how long each takes, and how many brought nothing. */
final class ProviderMeter {

    private final MeterRegistry meters;
    private final String provider;

    /** @param meters where to, or {@code null} for nowhere */
    ProviderMeter(MeterRegistry meters, String provider) {
        this.meters = meters;
        this.provider = provider;
    }

    <T> CompletionStage<T> watch(String call, CompletableFuture<T> stage) {
        return watch(call, stage, result -> true);
    }

    /** @param isGood whether a result counts as one; a failed stage never does */
    <T> CompletionStage<T> watch(String call, CompletableFuture<T> stage, Predicate<T> isGood) {
        if (meters == null) {
            return stage;
        }
        var begun = System.nanoTime();
        return stage.whenComplete((result, failure) -> {
            meters.timer("dailies.provider.latency", "provider", provider, "call", call)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
            if (failure != null || !isGood.test(result)) {
                meters.counter("dailies.provider.errors", "provider", provider, "call", call)
                        .increment();
            }
        });
    }
}
