package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;

/** What several rounds of one measurement gave: the one in the middle, the lowest and the highest. */
record Spread(double median, double low, double high) {

    static Spread of(Collection<Double> figures) {
        if (!figures.stream().allMatch(Double::isFinite)) {
            throw new IllegalStateException("In one of the rounds nothing was done: " + figures);
        }
        var sorted = figures.stream().sorted().toList();
        return new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("median", median)
                .add("low", low)
                .add("high", high)
                .build();
    }

    @Override
    public String toString() {
        var digits = high < 100 ? 2 : 0;
        return ("%,." + digits + "f (%,." + digits + "f–%,." + digits + "f)").formatted(median, low, high);
    }
}
