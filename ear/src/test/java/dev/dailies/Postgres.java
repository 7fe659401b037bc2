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
        try (var connection = Shared.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Map.of("DAILIES_DB_URL", Shared.SERVER.getJdbcUrl("postgres", name), "DAILIES_DB_USER", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
