package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What a figure should come to, and whether it does. */
record Aim(String what, double figure, String wanted, boolean met) {

    static Aim atLeast(double least, String what, double figure) {
        return new Aim(what, figure, "at least %.2f".formatted(least), figure >= least);
    }

    static Aim atMost(double most, String what, double figure) {
        return new Aim(what, figure, "at most %.2f".formatted(most), figure <= most);
    }

    static Aim of(JsonObject json) {
        return new Aim(
                json.getString("what"),
                json.getJsonNumber("figure").doubleValue(),
                json.getString("aim"),
                json.getBoolean("met"));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("figure", figure)
                .add("aim", wanted)
                .add("met", met)
                .build();
    }

    /** As a row of a table. */
    @Override
    public String toString() {
        return "| %s | %.2f | %s | %s |".formatted(what, figure, wanted, met ? "met" : "**missed**");
    }
}
