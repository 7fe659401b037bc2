package dev.dailies;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Calls of two kinds in turns, and how many milliseconds each took: a slow moment of the machine makes both slow, and a dear
 * deed only one.
 *
 * @param beside each was made right after the call in the same place
 */
record Calls(List<Double> millis, List<Double> beside) {

    double median() {
        return Spread.of(millis).median();
    }

    /** The one in the middle, in terms of what was beside it. */
    double relative() {
        return Spread.of(IntStream.range(0, millis.size())
                        .mapToObj(call -> millis.get(call) / beside.get(call))
                        .toList())
                .median();
    }
}
