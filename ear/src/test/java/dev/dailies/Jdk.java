package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A Java that this machine has. */
record Jdk(Path home) {

    private static final Path WHERE_SYSTEMS_KEEP_THEM = Path.of("/usr/lib/jvm");

    /** The first of this version, if there is one. */
    static Optional<Jdk> of(int version) {
        if (!Files.isDirectory(WHERE_SYSTEMS_KEEP_THEM)) {
            return Optional.empty();
        }
        try (var all = Files.list(WHERE_SYSTEMS_KEEP_THEM)) {
            return all.sorted().map(Jdk::new).filter(jdk -> jdk.is(version)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean is(int version) {
        var release = home.resolve("release");
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"%d.".formatted(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
