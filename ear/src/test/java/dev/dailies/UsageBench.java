package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.BenchReport.Times;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whether the report of usage opens for an installation with ten million rows in its ledger as it does for one with ten
 * thousand: the same pages of two portals, over HTTP and signed in, in rounds that alternate between the two. Each portal
 * counts its usage itself first. It measures and asserts no speed.
 */
class UsageBench {

    /** 2.9 rows of the ledger each: three, but two where a task failed. */
    private static final int MANY = 3_448_300;

    private static final int FEW = 3_450;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 25;
    private static final Duration PATIENCE = Duration.ofHours(2);

    /** A page of the report: its name, and its address. */
    private record Page(String name, String address) {}

    @Test
    void theReportOnPostgres() throws IOException, SQLException {
        try (var ofMany = onPostgres("many", MANY);
                var ofFew = onPostgres("few", FEW)) {
            var report = pages("PostgreSQL", ofMany, ofFew);
            check(report, administrator(ofMany), administrator(ofFew));
            report.write();
        }
    }

    /** Without the check, which takes longer there than a connection is kept for whoever waits for it. */
    @Test
    void theReportOnH2() throws IOException, SQLException {
        try (var ofMany = onH2("many", MANY);
                var ofFew = onH2("few", FEW)) {
            pages("H2", ofMany, ofFew).write();
        }
    }

    private static Portal onPostgres(String name, int tasks) throws SQLException {
        var database = Postgres.database("usage_" + name);
        return counted(
                Portal.start("bench-usage-postgres-" + name, database),
                new UsedYear(database.get("DAILIES_DB_URL"), "postgres", "", "generate_series"),
                tasks);
    }

    private static Portal onH2(String name, int tasks) throws SQLException {
        var portal = Portal.start("bench-usage-h2-" + name, Map.of());
        var file = "jdbc:h2:file:" + portal.home().resolve("db/dailies")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CACHE_SIZE=524288";
        return counted(portal, new UsedYear(file, "dailies", "dailies", "system_range"), tasks);
    }

    /** Filled while the portal is stopped: an H2 file has one process at a time. Then it counts, and looks at its books. */
    private static Portal counted(Portal portal, UsedYear year, int tasks) throws SQLException {
        portal.close();
        year.fill(tasks);
        portal.restart();
        says(portal, "The books do not agree");
        if (tasks == MANY) {
            says(portal, "tasks was counted");
        }
        var session = administrator(portal);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> session.get("/admin/usage.xhtml").body().contains("Roll-ups equal the ledger"));
        return portal;
    }

    private static void says(Portal portal, String what) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> portal.log().contains(what));
    }

    private static BenchReport pages(String database, Portal ofMany, Portal ofFew) {
        var report = new BenchReport(
                "Usage on " + database,
                "The report of usage with %,d rows in the ledger and with %,d, in ms: median (p5–p95) of %d interleaved rounds."
                        .formatted(MANY * 29L / 10, FEW * 29L / 10, ROUNDS));
        report.head("page", "10 million", "10 thousand", "ratio");
        var many = administrator(ofMany);
        var few = administrator(ofFew);
        var today = LocalDate.now();
        var year = "from=" + today.minusDays(365);
        var team = "by=team&of=1001";
        List.of(
                        new Page("default: this month, by team", "/admin/usage.xhtml"),
                        new Page("this month, by person", "/admin/usage.xhtml?by=person"),
                        new Page("this month, by key", "/admin/usage.xhtml?by=key"),
                        new Page("this month, by model", "/admin/usage.xhtml?by=model"),
                        new Page("a year, by team", "/admin/usage.xhtml?" + year),
                        new Page("the tasks of a team", "/admin/usage-tasks.xhtml?" + team),
                        new Page("the tasks of a key, in a year", "/admin/usage-tasks.xhtml?by=key&of=10002&" + year))
                .forEach(page -> compare(report, page, many, few));
        return report;
    }

    private static void check(BenchReport report, Session many, Session few) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("page", "the check of all roll-ups against the whole ledger, once");
        cells.put("many", check(many));
        cells.put("few", check(few));
        cells.put("ratio", "");
        report.row("check", cells);
    }

    private static void compare(BenchReport report, Page page, Session many, Session few) {
        for (var i = 0; i < WARM_UP; i++) {
            look(many, page);
            look(few, page);
        }
        var timesOfMany = new ArrayList<Long>();
        var timesOfFew = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            timesOfMany.add(look(many, page));
            timesOfFew.add(look(few, page));
        }
        var ofMany = Times.of(timesOfMany);
        var ofFew = Times.of(timesOfFew);
        var cells = new LinkedHashMap<String, Object>();
        cells.put("page", page.name());
        cells.put("many", ofMany);
        cells.put("few", ofFew);
        cells.put("ratio", ofMany.median() / ofFew.median());
        report.row(page.name(), cells);
    }

    private static Times check(Session session) {
        var form = session.form("/admin/usage.xhtml");
        form.put("proof-go", "");
        var start = System.nanoTime();
        var answer = session.post("/admin/usage.xhtml", form);
        var time = System.nanoTime() - start;
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Roll-ups equal the ledger");
        return Times.of(List.of(time));
    }

    private static Session administrator(Portal portal) {
        var session = new Session(portal.url());
        session.signIn(DemoKeys.ADMINISTRATOR, DemoKeys.PASSWORD);
        return session;
    }

    private static long look(Session session, Page page) {
        var start = System.nanoTime();
        var answer = session.get(page.address());
        var time = System.nanoTime() - start;
        assertThat(answer.statusCode()).as(page.address()).isEqualTo(200);
        return time;
    }
}
