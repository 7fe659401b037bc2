package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A server provisioned as the one that ships is, with other applications on it: what is only read, it shares with that. */
final class ServerCopy {

    /** The application that ships. */
    static final Path DAILIES = Path.of("target", "dailies.ear");

    private static final Path ORIGINAL = Path.of("target", "server").toAbsolutePath();

    private final Path home;

    ServerCopy(String name) {
        home = Path.of("target", "bench", "servers", name).toAbsolutePath();
        try {
            Leftovers.remove(home);
            Files.createDirectories(home.resolve("standalone/deployments"));
            Files.createSymbolicLink(home.resolve("modules"), ORIGINAL.resolve("modules"));
            copy("jboss-modules.jar");
            copy("bin");
            copy("standalone/configuration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ServerCopy with(Path application) {
        try {
            Files.copy(application, deployment(application.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ServerCopy with(Archive<?> application) {
        application
                .as(ZipExporter.class)
                .exportTo(deployment(application.getName()).toFile());
        return this;
    }

    /** Where it is. */
    Path home() {
        return home;
    }

    private Path deployment(String name) {
        return home.resolve("standalone/deployments").resolve(name);
    }

    private void copy(String what) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL.resolve(what))) {
            for (var file : files.toList()) {
                Files.copy(file, home.resolve(ORIGINAL.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
