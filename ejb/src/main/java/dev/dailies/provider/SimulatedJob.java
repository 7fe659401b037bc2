package dev.dailies.provider;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A job that the simulated provider has taken: what was asked, and since when it "works" on it. */
record SimulatedJob(
        String id,
        String model,
        String prompt,
        int seconds,
        String resolution,
        String aspectRatio,
        boolean hasImage,
        Instant since) {

    /** xAI's list (contract 6.2) in hundredths of a cent: a second at 480p, a second at 720p, an image. */
    private static final Map<String, int[]> PRICES = Map.of(
            "grok-imagine-video", new int[] {500, 700, 20},
            "grok-imagine-video-1.5", new int[] {800, 1400, 100});

    private static final long TICKS_PER_HUNDREDTH_CENT = 1_000_000;

    /** The names that stand for another model; answers tell the real one. */
    private static final Map<String, String> ALIASES = Map.of(
            "grok-imagine-video-beta", "grok-imagine-video",
            "grok-imagine-video-1.5-preview", "grok-imagine-video-1.5",
            "grok-imagine-video-1.5-2026-05-30", "grok-imagine-video-1.5");

    /** The model that a name stands for, or empty where there is none. */
    static Optional<String> model(String name) {
        return Optional.of(ALIASES.getOrDefault(name, name)).filter(PRICES::containsKey);
    }

    Script script() {
        return Script.of(prompt);
    }

    /** The seconds generated, which a script may choose to differ from those asked for. */
    int length() {
        return script().seconds(seconds);
    }

    Clip clip() {
        return Clip.of(model, prompt, length(), resolution, aspectRatio);
    }

    long costInUsdTicks() {
        var price = PRICES.get(model);
        var rate = resolution.equals("720p") ? price[1] : price[0];
        return TICKS_PER_HUNDREDTH_CENT * (length() * rate + (hasImage ? price[2] : 0));
    }

    String json() {
        return Wire.body()
                .add("id", id)
                .add("model", model)
                .add("prompt", prompt)
                .add("seconds", seconds)
                .add("resolution", resolution)
                .add("aspect_ratio", aspectRatio)
                .add("has_image", hasImage)
                .add("since", since.toString())
                .build()
                .toString();
    }

    static SimulatedJob of(JsonObject json) {
        return new SimulatedJob(
                json.getString("id"),
                json.getString("model"),
                json.getString("prompt"),
                json.getInt("seconds"),
                json.getString("resolution"),
                json.getString("aspect_ratio"),
                json.getBoolean("has_image"),
                Instant.parse(json.getString("since")));
    }
}
