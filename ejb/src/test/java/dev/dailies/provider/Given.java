package dev.dailies.provider;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dailies.shared.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What the tests of the providers begin with. */
final class Given {

    static final String KEY = "xai-0123456789abcdef";

    private Given() {}

    static Settings settings(Map<String, String> differences) {
        var values = new HashMap<>(Map.of(
                "DAILIES_XAI_KEY", KEY,
                "DAILIES_ROUTER_KEY", KEY,
                "DAILIES_CREATE_TIMEOUT", "2s",
                "DAILIES_POLL_TIMEOUT", "2s",
                "DAILIES_VIDEO_TIMEOUT", "5s",
                "DAILIES_SIMULATED_LATENCY", "1ms"));
        values.putAll(differences);
        return Settings.of(values::get);
    }

    static XaiProvider xaiAt(String url) {
        return new XaiProvider(settings(Map.of("DAILIES_XAI_URL", url)), null);
    }

    static ProviderJob job(String prompt) {
        return new ProviderJob("grok-imagine-video", prompt, 6, "720p", "16:9", null, null);
    }

    static ProviderFailure failureOf(CompletionStage<?> stage) {
        var thrown = catchThrowable(() -> stage.toCompletableFuture().join());
        return (ProviderFailure) Deadline.cause(thrown);
    }

    static <T> T resultOf(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
