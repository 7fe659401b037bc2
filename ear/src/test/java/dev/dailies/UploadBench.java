package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.BenchReport.Times;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How fast 100,000 rows are checked and staged, beside the same rows written by plain JDBC into the same table of the same
 * database, a chunk of 500 in a transaction. Rounds alternate. And how much
 * of the heap it takes. It measures, and asserts no figure.
 */
class UploadBench {

    private static final int ROWS = 100_000;
    private static final int CHUNK = 500;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final String NEXT = "select 'upload_' || replace(cast(gen_random_uuid() as varchar), '-', '')";

    private static final double MEGABYTE = 1 << 20;

    private final BenchReport speed = new BenchReport(
            "Upload",
            "A CSV of %,d rows from its arrival to its price, beside plain JDBC inserts of the same rows, in ms: median (p5–p95) of %d interleaved rounds, PostgreSQL with fsync on."
                    .formatted(ROWS, ROUNDS));

    private final BenchReport memory = new BenchReport(
            "Memory of an upload",
            "What is alive in the heap of a portal on PostgreSQL, in MB, after full collections: idle, and at most while a CSV of %,d rows is taken in and checked, or given back."
                    .formatted(ROWS));

    @Test
    void stagingBesidePlainInserts() throws IOException, SQLException {
        var database = Postgres.durable("upload_bench");
        var books = new Books(database.get("DAILIES_DB_URL"), database.get("DAILIES_DB_USER"));
        var staged = new ArrayList<Long>();
        var inserted = new ArrayList<Long>();
        try (var portal = Portal.start("bench-upload", database)) {
            var uploads = Uploads.of(portal, DemoKeys.DEMO_TEAM);
            var file = file(ROWS);
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

    @Test
    void heapWhileStaging() throws IOException {
        var database = Postgres.database("upload_heap");
        var books = new Books(database.get("DAILIES_DB_URL"), database.get("DAILIES_DB_USER"));
        try (var portal = Portal.start("bench-upload-heap", database)) {
            var uploads = Uploads.of(portal, DemoKeys.DEMO_TEAM);
            uploads.file(checked(uploads, file(10), books), "results");
            var heap = new Heap(portal);
            var file = file(ROWS);

            var idle = heap.live();
            var id = new AtomicReference<String>();
            var checking = heap.mostDuring(() -> id.set(checked(uploads, file, books)));
            var between = heap.live();
            var results = heap.mostDuring(() -> uploads.file(id.get(), "results"));
            var after = heap.live();
            memory.head("what", "idle before", "at most", "above idle", "afterwards");
            memory.row("dry run", megabytes("dry run", idle, checking, between));
            memory.row("results", megabytes("results as CSV", idle, results, after));
            memory.write();
        }
    }

    private static Map<String, Object> megabytes(String what, long idle, long most, long after) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", what);
        cells.put("idle", idle / MEGABYTE);
        cells.put("most", most / MEGABYTE);
        cells.put("above idle", (most - idle) / MEGABYTE);
        cells.put("afterwards", after / MEGABYTE);
        return cells;
    }

    private void report(Times staged, Times inserted) throws IOException {
        speed.head("what", "dry run", "plain JDBC", "its rate, of plain JDBC's");
        var cells = new LinkedHashMap<String, Object>();
        cells.put("what", "%,d rows".formatted(ROWS));
        cells.put("dry run", staged);
        cells.put("plain JDBC", inserted);
        cells.put("ratio", inserted.median() / staged.median());
        speed.row("rows", cells);
        speed.write();
    }

    private static byte[] file(int rows) {
        var csv = new StringBuilder("prompt,duration,reference\n");
        for (var row = 1; row <= rows; row++) {
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
        checked(uploads, file, books);
        return System.nanoTime() - start;
    }

    private static String checked(Uploads uploads, byte[] file, Books books) {
        var id = uploads.sent(file, "");
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !"CHECKING".equals(books.tell("select status from prompt_upload where id = ?", id)));
        assertThat(books.tell("select status from prompt_upload where id = ?", id))
                .isEqualTo("READY");
        return id;
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
