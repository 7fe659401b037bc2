package dev.dailies;

import java.util.List;

/** One call after another in a window, and how many milliseconds each took. */
record Calls(Window window, List<Double> millis) {

    double median() {
        return Spread.of(millis).median();
    }
}
