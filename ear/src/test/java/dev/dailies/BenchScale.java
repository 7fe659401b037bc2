package dev.dailies;

import java.time.Duration;

/**
 * How large the benches are. The system property {@code dailies.bench.scale} makes them smaller, to see that they work: then
 * their figures mean nothing.
 */
final class BenchScale {

    private static final double SCALE = Double.parseDouble(System.getProperty("dailies.bench.scale", "1"));
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private BenchScale() {}

    static int of(int many) {
        return atLeast(1, many);
    }

    static int atLeast(int least, int many) {
        return Math.max(least, (int) Math.round(many * SCALE));
    }

    static Duration of(Duration time) {
        var scaled = Duration.ofMillis((long) (time.toMillis() * SCALE));
        return scaled.compareTo(SHORTEST) < 0 ? SHORTEST : scaled;
    }

    /** What a report must say of it, if anything. */
    static String warning() {
        return SCALE == 1 ? "" : " **Run at " + SCALE + " of its size: these figures mean nothing.**";
    }
}
