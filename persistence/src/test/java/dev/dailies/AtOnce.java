package dev.dailies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Many threads that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs the same deed in each thread, and gives what each of them got. */
    public static <T> List<T> threads(int count, Callable<T> deed) throws Exception {
        var start = new CyclicBarrier(count);
        var threads = Executors.newFixedThreadPool(count);
        try {
            var running = threads.invokeAll(Collections.<Callable<T>>nCopies(count, () -> {
                start.await();
                return deed.call();
            }));
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
