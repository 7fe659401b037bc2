package dev.dailies;

import dev.dailies.BenchReport.Times;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How fast 100,000 rows are checked and staged, beside the same rows written by plain JDBC into the same table of the same
 * database, a chunk of 500 in a transaction. Rounds alternate. It measures and asserts no speed.
 */
class UploadBench {

    private static final int ROWS = 100_000;
    private static final int CHUNK = 500;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final String NEXT = "select 'upload_' || replace(cast(gen_random_uuid() as varchar), '-', '')";

    private final BenchReport report = new BenchReport(
            "Upload",
            "A CSV of %,d rows from its arrival to its price, beside plain JDBC inserts of the same rows, in ms: median (p5–p95) of %d interleaved rounds, PostgreSQL with fsync on."
                    .formatted(ROWS, ROUNDS));

    @Test
    void stagingBesidePlainInserts() throws IOException, SQLException {
        var database = Postgres.database("upload_bench");
        var books = new Books(database.get("DAILIES_DB_URL"), database.get("DAILIES_DB_USER"));
        var staged = new ArrayList<Long>();
        var inserted = new ArrayList<Long>();
        try (var portal = Portal.start("bench-upload", database)) {
            var uploads = Uploads.of(portal, DemoKeys.DEMO_TEAM);
            var file = file();
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                var staging = stage(uploads, file, books);
                var inserting = insert(books);
                if (round >= WARM_UP) {
                    staged.add(staging);
                    inserted.add(inserting);
                }
            }
        }
        report(Times.of(staged), Times.of(inserted));
    }

    private void report(Times staged, Times inserted) throws IOException {
        report.head("what", "dry run", "plain JDBC", "its rate, of plain JDBC's");
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", "%,d rows".formatted(ROWS));
        cells.put("dry run", staged);
        cells.put("plain JDBC", inserted);
        cells.put("ratio", inserted.median() / staged.median());
        report.row("rows", cells);
        report.write();
    }

    private static byte[] file() {
        var csv = new StringBuilder("prompt,duration,reference\n");
        for (var row = 1; row <= ROWS; row++) {
            csv.append(prompt(row)).append(",1,S").append(row).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String prompt(int row) {
        return "A kettle on a stove by a bright window with steam rising and the camera closing in slowly in take "
                + row;
    }

    private static long stage(Uploads uploads, byte[] file, Books books) {
        var start = System.nanoTime();
        var id = uploads.sent(file, "");
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !"CHECKING".equals(books.tell("select status from prompt_upload where id = ?", id)));
        var took = System.nanoTime() - start;
        uploads.told(id, "cancel");
        return took;
    }

    private static long insert(Books books) throws SQLException {
        var id = books.tell(NEXT);
        books.tell("""
                insert into prompt_upload (id, account_id, team_id, file_name, content_hash, bytes, status, all_or_none,
                    starts_itself, created_at)
                select ?, account_id, team_id, 'bench.csv', 'bench', 0, 'CANCELLED', false, false, now() from membership
                fetch first row only
                """, id);
        var start = System.nanoTime();
        try (var connection = DriverManager.getConnection(books.url(), books.user(), "");
                var insert = connection.prepareStatement("""
                        insert into prompt_row (upload_id, row_no, cells, status, reference, price)
                        values (?, ?, ?, 'WAITING', ?, 0.07)
                        """)) {
            connection.setAutoCommit(false);
            for (var row = 1; row <= ROWS; row++) {
                insert.setString(1, id);
                insert.setInt(2, row + 1);
                insert.setString(3, "[\"" + prompt(row) + "\",\"1\",\"S" + row + "\"]");
                insert.setString(4, "S" + row);
                insert.addBatch();
                if (row % CHUNK == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        return System.nanoTime() - start;
    }
}
