package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The heap of a portal: what is alive in it, which a full collection tells each time it is asked. */
record Heap(Portal portal) {

    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    /** In bytes. */
    long live() {
        try {
            var told = new ProcessBuilder(JCMD, String.valueOf(portal.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var histogram = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return histogram
                    .lines()
                    .filter(line -> line.startsWith("Total "))
                    .map(line -> line.strip().split("\\s+")[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(histogram));
        } catch (IOException noSuchProgram) {
            throw new UncheckedIOException(noSuchProgram);
        }
    }

    /** The most that is alive while something is done, as far as looking without a pause shows. */
    long mostDuring(Runnable deed) {
        var done = CompletableFuture.runAsync(deed);
        var most = live();
        while (!done.isDone()) {
            most = Math.max(most, live());
        }
        done.join();
        return most;
    }
}
