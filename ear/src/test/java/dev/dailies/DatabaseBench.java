package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** H2 in the portal's own process beside PostgreSQL, both with every commit on the disk, creating and reading in turns. */
class DatabaseBench {

    private static final int CLIENTS = 32;

    /** What a just-in-time compiler has to see before it makes its best of creating. */
    private static final Duration COLD = BenchScale.of(Duration.ofSeconds(12));

    private static final Duration CREATING = BenchScale.of(Duration.ofSeconds(2));
    private static final Duration READING = BenchScale.of(Duration.ofSeconds(1));
    private static final Map<String, String> UNFOLLOWED = Map.of("DAILIES_POLL_FIRST", "24h");

    private final BenchReport report = new BenchReport(
            "H2 beside PostgreSQL",
            "The same load by %d clients on portals that run side by side, each when it is its turn. H2 works in the portal's process, so what it takes of the processor is in the portal's figure."
                    .formatted(CLIENTS));

    @Test
    void h2BesidePostgres() throws IOException, SQLException {
        Wrk.needed();
        try (var h2 = Premiere.onH2("database-h2", new PacedXai(), UNFOLLOWED);
                var postgres = Premiere.open("database", new PacedXai(), UNFOLLOWED)) {
            makeRich(h2.books());
            postgres.books().recharge(DemoKeys.DEMO_TEAM, "1000000");
            var creating = Wrk.post(
                    Member.VIDEOS,
                    DemoKeys.DEMO_TEAM,
                    Ask.forVideo(PlainIntake.PROMPT).build());
            List.of(h2, postgres).forEach(cold -> cold.under(load("cold", creating), COLD));
            compare("create", h2, creating, postgres, creating, CREATING);
            report.say("");
            compare("read", h2, reading(h2), postgres, reading(postgres), READING);
        }
        report.write();
    }

    private void compare(String what, Premiere h2, String ofH2, Premiere postgres, String ofPostgres, Duration window) {
        var onH2 = load(what + "-h2", ofH2);
        var onPostgres = load(what + "-postgres", ofPostgres);
        new SideBySide(() -> h2.under(onH2, window), () -> postgres.under(onPostgres, window)).report(report, what);
    }

    private static Wrk load(String name, String request) {
        return Wrk.of(name, CLIENTS, List.of(request));
    }

    /** A read of a task that was made for it. */
    private static String reading(Premiere premiere) {
        var made = Member.of(premiere.portal(), DemoKeys.DEMO_TEAM).create(Ask.forVideo(PlainIntake.PROMPT));
        return Wrk.get(Member.VIDEOS + "/" + made.json().getString("id"), DemoKeys.DEMO_TEAM);
    }

    private static void makeRich(Books h2) throws SQLException {
        try (var connection = DriverManager.getConnection(h2.url(), h2.user(), "dailies");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after,
                        held_after, created_at)
                    select team_id, 'RECHARGE', 'bench ' || team_id, 'a bench', 1000000, 0, balance + 1000000, held,
                        current_timestamp from credit_account
                    """);
            statement.execute("update credit_account set balance = balance + 1000000");
        }
    }
}
