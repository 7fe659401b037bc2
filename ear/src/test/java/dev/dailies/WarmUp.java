package dev.dailies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The windows before those that count: at least three, since compilers take their time, and until the last two differ by less
 * than a tenth, which is what "warm" means here.
 */
final class WarmUp {

    private static final double ALIKE = 0.1;
    private static final int LEAST = BenchScale.atLeast(2, 3);
    private static final int MOST = BenchScale.atLeast(2, 8);

    private final List<Double> figures = new ArrayList<>();

    void add(double figure) {
        figures.add(figure);
    }

    /** It is warm, or the machine gives it no chance to be. */
    boolean isOver() {
        return figures.size() >= LEAST && isSteady() || figures.size() >= MOST;
    }

    private boolean isSteady() {
        if (figures.size() < 2) {
            return false;
        }
        var last = figures.get(figures.size() - 1);
        var before = figures.get(figures.size() - 2);
        return Math.abs(last - before) < ALIKE * Math.max(last, before);
    }

    @Override
    public String toString() {
        return figures.stream()
                        .map(figure -> (figure < 100 ? "%.2f" : "%,.0f").formatted(figure))
                        .collect(Collectors.joining(", "))
                + (isSteady() ? "" : " (**never steady**)");
    }
}
