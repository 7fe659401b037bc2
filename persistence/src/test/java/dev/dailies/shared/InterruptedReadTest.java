package dev.dailies.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whoever is interrupted while H2 reads its file")
class InterruptedReadTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path home;

    /** The file as {@code DAILIES_DB_URL} names it where nobody says otherwise; H2 keeps nothing of it in memory. */
    private Connection open() throws SQLException {
        var url = Settings.of(Map.of("DAILIES_HOME", home.toString(), "DAILIES_DEMO", "true")::get)
                .database()
                .url();
        return DriverManager.getConnection(url + ";CACHE_SIZE=0", "dailies", "dailies");
    }

    @Test
    void takesItFromNobodyElse() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create table word (id bigint primary key, text varchar(200))");
            statement.execute(
                    "insert into word select x, repeat('kettle', 30) from system_range(1, %d)".formatted(ROWS));
            statement.execute("checkpoint sync");
        }
        try (var other = open()) {
            CompletableFuture.runAsync(this::readInterrupted).join();

            assertThat(words(other)).isEqualTo(ROWS);
        }
    }

    private void readInterrupted() {
        try (var connection = open()) {
            Thread.currentThread().interrupt();
            words(connection);
        } catch (SQLException brokenOff) {
            // what becomes of this one's own reading is its own business
        } finally {
            Thread.interrupted();
        }
    }

    private static int words(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from word where text like '%kettle%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
