package dev.dailies.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database's schema: one dialect for both databases, and a folder of its own for what only one of them can. */
public final class Schema {

    /** Among the locks of a PostgreSQL database, the one that whoever migrates holds. */
    private static final long TURN = 0x4461_696c_6965_73L;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Schema() {}

    /**
     * Brings a database up to date. Nodes that do so at once take turns, however long that takes: Flyway's own lock comes
     * only after it has made its table, which is too late for two that find none.
     *
     * @param loader of the class path that has the migrations
     * @throws SQLException if the database cannot be reached
     */
    public static void migrate(DataSource database, ClassLoader loader) throws SQLException {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                // one process has it, and that is us
                migrate(database, loader, "h2");
                return;
            }
            awaitTurn(connection);
            try {
                migrate(database, loader, "postgresql");
            } finally {
                isGiven("select pg_advisory_unlock(?)", connection);
            }
        }
    }

    private static void migrate(DataSource database, ClassLoader loader, String vendor) {
        Flyway.configure(loader)
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                // The batch runtime makes its own tables before we come to ours.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(new UnhurriedMigration())
                // Its own lock would sit in a transaction all the while, and the database breaks off what does.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    /** Asks again and again: an index that is built beside running nodes would wait for whoever waits within a statement. */
    private static void awaitTurn(Connection connection) throws SQLException {
        while (!isGiven("select pg_try_advisory_lock(?)", connection)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isGiven(String turn, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(turn)) {
            statement.setLong(1, TURN);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
