package dev.dailies.shared;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database's schema: one dialect for both databases, and a folder of its own for what only one of them can. */
public final class Schema {

    private static final int AS_OFTEN_AS_IT_TAKES = -1;

    private Schema() {}

    /**
     * Brings a database up to date. Several that do so at once wait for one another.
     *
     * @param loader of the class path that has the migrations
     * @throws SQLException if the database does not say which one it is
     */
    public static void migrate(DataSource database, ClassLoader loader) throws SQLException {
        Flyway.configure(loader)
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + vendor(database))
                // The batch runtime makes its own tables before we come to ours.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .lockRetryCount(AS_OFTEN_AS_IT_TAKES)
                .load()
                .migrate();
    }

    private static String vendor(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:") ? "h2" : "postgresql";
        }
    }
}
