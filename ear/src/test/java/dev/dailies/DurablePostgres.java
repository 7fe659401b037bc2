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

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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

    /** Copies a database as it is. Whoever is connected to it loses that connection. */
    void copy(String database, String copy) {
        alone(database, "create database %s template %s".formatted(copy, database), database);
    }

    /** Gives a database another name. Whoever is connected to it loses that connection. */
    void rename(String database, String name) {
        alone(database, "alter database %s rename to %s".formatted(database, name), name);
    }

    /** What all its processes have taken of the processor. */
    Duration cpu() {
        return ProcessorTime.withDescendants(pid);
    }

    /** Does to a database what nobody else may be connected for, and lets them in again by the name it has then. */
    private void alone(String database, String deed, String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter database %s allow_connections false".formatted(database));
            statement.execute(
                    "select pg_terminate_backend(pid, %d) from pg_stat_activity where datname = '%s' and pid <> pg_backend_pid()"
                            .formatted(PATIENCE.toMillis(), database));
            statement.execute(deed);
            statement.execute("alter database %s allow_connections true".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
