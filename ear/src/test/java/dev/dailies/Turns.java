package dev.dailies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Kinds of load on one machine, in turns: first each until it is warm, and then in rounds that count. */
final class Turns {

    private static final int ROUNDS = BenchScale.atLeast(2, 5);

    private final List<WarmUp> warmUps = new ArrayList<>();
    private final List<List<Window>> windows = new ArrayList<>();

    /** Measures: each call of one of them is one window. */
    Turns(List<Supplier<Window>> loads) {
        loads.forEach(load -> {
            warmUps.add(warm(load));
            windows.add(new ArrayList<>());
        });
        for (var round = 0; round < ROUNDS; round++) {
            for (var turn = 0; turn < loads.size(); turn++) {
                var next = (round + turn) % loads.size();
                windows.get(next).add(loads.get(next).get());
            }
        }
    }

    private static WarmUp warm(Supplier<Window> load) {
        var warming = new WarmUp();
        while (!warming.isOver()) {
            warming.add(load.get().rate());
        }
        return warming;
    }

    WarmUp warmUp(int load) {
        return warmUps.get(load);
    }

    /** A window of each round. */
    List<Window> windows(int load) {
        return windows.get(load);
    }
}
