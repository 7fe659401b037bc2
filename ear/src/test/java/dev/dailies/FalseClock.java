package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Another clock than this machine's for one process, by the program faketime. What merely passes is left alone, as by a
 * clock that is set.
 */
final class FalseClock {

    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    private final Path file;

    /** One that is right, and is set by what stands in a file. */
    FalseClock(Path file) {
        this.file = file;
        set(Duration.ZERO);
    }

    /** Sets it so far before or after this machine's. The process sees it within two seconds. */
    void set(Duration ahead) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "%+d\n".formatted(ahead.toSeconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a process that is to go by it has in its environment. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library().toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Else whatever waits for a while does not wait at all
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    private static Path library() {
        try (var found = Files.find(Path.of("/usr/lib"), 3, (path, file) -> path.endsWith(LIBRARY))) {
            return found.findFirst().orElseThrow(() -> new IllegalStateException("faketime is needed: install it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
