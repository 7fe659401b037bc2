package dev.dailies;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL that lives as long as the tests do. What it has confirmed it may lose with the machine: that is faster. */
public final class Postgres {

    private Postgres() {}

    /** Makes an empty database of this name, and gives the settings by which a portal finds it. */
    public static Map<String, String> database(String name) {
        return database(Shared.SERVER, name);
    }

    /** The same in a server that waits for the disk, as an installation's does. */
    static Map<String, String> durable(String name) {
        return database(Durable.SERVER, name);
    }

    private static Map<String, String> database(EmbeddedPostgres server, String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Map.of("DAILIES_DB_URL", server.getJdbcUrl("postgres", name), "DAILIES_DB_USER", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder settings) {
        try {
            return settings.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
    }

    private static final class Durable {
        static final EmbeddedPostgres SERVER = start(
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on"));
    }
}
