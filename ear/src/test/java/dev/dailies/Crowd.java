package dev.dailies;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
final class Crowd {

    private Crowd() {}

    /** What each of them got. */
    static <T> List<T> of(int many, Supplier<T> deed) {
        var start = new CountDownLatch(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var deeds = IntStream.range(0, many)
                    .mapToObj(one -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return deed.get();
                    }))
                    .toList();
            return deeds.stream().map(Crowd::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> deed) {
        try {
            return deed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
