package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL that waits for the disk before it calls a commit done, as one in production does. The one that tests
 * use was told by its makers not to. It is as large as a server for a million tasks is made, which nobody's default is.
 */
final class DurablePostgres {

    private final EmbeddedPostgres server;
    private final long pid;

    private DurablePostgres() {
        try {
            var data = Files.createTempDirectory("dailies-bench-postgres");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
            pid = postmaster(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that all benches share. */
    static DurablePostgres shared() {
        return Shared.SERVER;
    }

    /** Makes an empty database of this name, and gives the settings by which a portal finds it. */
    Map<String, String> database(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                var shown = statement.executeQuery("show " + setting);
                shown.next();
                assertThat(shown.getString(1)).as(setting).isEqualTo("on");
            }
            statement.execute("create database " + name);
            return Map.of("DAILIES_DB_URL", server.getJdbcUrl("postgres", name), "DAILIES_DB_USER", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all its processes have taken of the processor. */
    Duration cpu() {
        return ProcessorTime.withDescendants(pid);
    }

    /** The server names its own process in the first line of this file. */
    private static long postmaster(Path data) throws IOException {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    private static final class Shared {
        static final DurablePostgres SERVER = new DurablePostgres();
    }
}
