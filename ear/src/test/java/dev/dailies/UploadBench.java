package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Window.Done;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How fast 100,000 rows are checked and staged, beside the same rows written by plain JDBC into the same table of the same
 * database; and how much of the heap it takes.
 */
class UploadBench {

    private static final int ROWS = BenchScale.of(100_000);
    private static final int CHUNK = 500;
    private static final String NEXT = "select 'upload_' || replace(cast(gen_random_uuid() as varchar), '-', '')";

    private static final double MEGABYTE = 1 << 20;

    private final Premiere premiere = Premiere.shared();

    @Test
    void stagingBesidePlainInserts() throws IOException {
        var report = new BenchReport(
                "Upload",
                "A CSV of %,d rows from its arrival to its price, beside plain JDBC inserts of the same rows into the same table, a chunk of %d in a transaction: rows a second."
                        .formatted(ROWS, CHUNK));
        var uploads = Uploads.of(premiere.portal(), DemoKeys.DEMO_TEAM);
        var file = file(ROWS);
        var both = new SideBySide(
                () -> premiere.during(() -> staged(uploads, file, premiere.books())),
                () -> premiere.during(() -> inserted(premiere.books())));
        both.report(report, "rows, beside plain JDBC");
        report.aim(Aim.atLeast(
                1.0 / 3, "upload: rate, of plain JDBC's", both.ratio().median()));
        report.write();
    }

    @Test
    void heapWhileStaging() throws IOException {
        var report = new BenchReport(
                "Memory of an upload",
                "What is alive in the heap of a portal on PostgreSQL, in MB, after full collections: idle, and at most while a CSV of %,d rows is taken in and checked, or given back."
                        .formatted(ROWS));
        var books = premiere.books();
        var uploads = Uploads.of(premiere.portal(), DemoKeys.DEMO_TEAM);
        uploads.file(checked(uploads, file(10), books), "results");
        var heap = new Heap(premiere.portal());
        var file = file(ROWS);

        var idle = heap.live();
        var id = new AtomicReference<String>();
        var checking = heap.mostDuring(() -> id.set(checked(uploads, file, books)));
        var between = heap.live();
        var results = heap.mostDuring(() -> uploads.file(id.get(), "results"));
        var after = heap.live();
        report.head("what", "idle before", "at most", "above idle", "afterwards");
        report.row("dry run", megabytes("dry run", idle, checking, between));
        report.row("results", megabytes("results as CSV", idle, results, after));
        report.aim(Aim.atMost(64, "upload: MB that the heap grows by", (checking - idle) / MEGABYTE));
        report.write();
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

    private static Done staged(Uploads uploads, byte[] file, Books books) {
        var start = System.nanoTime();
        checked(uploads, file, books);
        return Done.since(start, ROWS);
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

    private static Done inserted(Books books) {
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
                if (row % CHUNK == 0 || row == ROWS) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Done.since(start, ROWS);
    }
}
