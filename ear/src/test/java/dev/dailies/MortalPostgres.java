package dev.dailies;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL to which the worst can happen. It comes back on the same port, with what it had on its disk. */
final class MortalPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data = Path.of("target", "mortal-postgres").toAbsolutePath();
    private final int port = FreePort.any();
    private EmbeddedPostgres server;

    private MortalPostgres() {
        Leftovers.remove(data);
        start();
    }

    /** The one that all tests of several nodes share. */
    static MortalPostgres shared() {
        return Shared.POSTGRES;
    }

    /** How a portal finds it. */
    Map<String, String> settings() {
        return Map.of("DAILIES_DB_URL", server.getJdbcUrl("postgres", "postgres"), "DAILIES_DB_USER", "postgres");
    }

    /** Pulls the plug, as {@code kill -9} does: every connection goes with the server. */
    void kill() {
        try (var pid = Files.lines(data.resolve("postmaster.pid"))) {
            var postmaster = pid.findFirst()
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .orElseThrow();
            var all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again. */
    void restart() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> start());
    }

    private boolean start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // What it calls committed must be so
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final MortalPostgres POSTGRES = new MortalPostgres();
    }
}
