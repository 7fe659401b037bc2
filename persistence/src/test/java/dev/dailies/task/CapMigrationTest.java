package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.shared.Schema;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

class CapMigrationTest {

    @Test
    void accountsKeepTheCapsThatTheyHadBeforeOverridesWereKept() throws SQLException {
        var database = JdbcConnectionPool.create(
                "jdbc:h2:mem:earlier;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/h2")
                .target("9")
                .load()
                .migrate();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into account (id, email, name, administrator, created_at)
                    values (1, 'a', 'A', false, now()), (2, 'b', 'B', false, now())""");
            statement.execute("insert into pending_cap (account_id, cap, pending) values (1, 60, 3), (2, null, 0)");
            Schema.migrate(database, getClass().getClassLoader());
            try (var rows = statement.executeQuery("select scope, subject_id, cap, lapses_at from cap_override")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("scope")).isEqualTo("ACCOUNT");
                assertThat(rows.getLong("subject_id")).isEqualTo(1);
                assertThat(rows.getInt("cap")).isEqualTo(60);
                assertThat(rows.getTimestamp("lapses_at")).isNull();
                assertThat(rows.next()).isFalse();
            }
        }
        database.dispose();
    }
}
