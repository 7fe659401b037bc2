package dev.dailies.provider;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * A video to be rendered: what it shows and its measures. The sizes are those of xAI's, rounded to whole blocks of 16
 * dots.
 */
record Clip(String model, String prompt, int seconds, int width, int height) {

    private static final Map<String, int[]> AT_480P = Map.of(
            "16:9", new int[] {848, 480},
            "4:3", new int[] {640, 480},
            "3:2", new int[] {720, 480},
            "1:1", new int[] {480, 480},
            "2:3", new int[] {480, 720},
            "3:4", new int[] {480, 640},
            "9:16", new int[] {480, 848});
    private static final Map<String, int[]> AT_720P = Map.of(
            "16:9", new int[] {1280, 720},
            "4:3", new int[] {960, 720},
            "3:2", new int[] {1088, 720},
            "1:1", new int[] {720, 720},
            "2:3", new int[] {720, 1088},
            "3:4", new int[] {720, 960},
            "9:16", new int[] {720, 1280});

    static Clip of(String model, String prompt, int seconds, String resolution, String aspectRatio) {
        var sizes = "720p".equals(resolution) ? AT_720P : AT_480P;
        var size = sizes.getOrDefault(aspectRatio, sizes.get("16:9"));
        return new Clip(model, prompt, seconds, size[0], size[1]);
    }

    static boolean knowsShape(String aspectRatio) {
        return AT_720P.containsKey(aspectRatio);
    }

    /** The same clip without the words of one prompt, so that all jobs of one shape can share it. */
    Clip plain() {
        return new Clip("any model", "A simulated video", seconds, width, height);
    }

    /** Equal clips have equal names. */
    String fileName() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)) + ".mp4";
    }
}
