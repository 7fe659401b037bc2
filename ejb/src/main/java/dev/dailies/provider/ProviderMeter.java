package dev.dailies.provider;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** Measures a provider's calls: how long each takes, and how many brought nothing. */
final class ProviderMeter {

    private final ProviderCalls calls;
    private final String provider;

    /** @param calls where to, or {@code null} for nowhere */
    ProviderMeter(ProviderCalls calls, String provider) {
        this.calls = calls;
        this.provider = provider;
    }

    <T> CompletionStage<T> watch(String call, CompletableFuture<T> stage) {
        return watch(call, stage, result -> true);
    }

    /** @param isGood whether a result counts as one; a failed stage never does */
    <T> CompletionStage<T> watch(String call, CompletableFuture<T> stage, Predicate<T> isGood) {
        if (calls == null) {
            return stage;
        }
        var begun = System.nanoTime();
        return stage.whenComplete((result, failure) -> calls.note(
                provider, call, Duration.ofNanos(System.nanoTime() - begun), failure == null && isGood.test(result)));
    }
}
