package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * H2 in the portal's own process beside PostgreSQL, both with every commit on the disk, and Java 25 beside Java 17, the oldest
 * that will do: portals that start for this alone, creating and reading in turns.
 */
class PlatformsBench {

    private static final int OLD = 17;
    private static final int NEW = 25;
    private static final int CLIENTS = 32;
    private static final String CREDITS = "1000000";
    private static final Map<String, String> UNFOLLOWED = Map.of("DAILIES_POLL_FIRST", "24h");

    /** The numbers of the portals. */
    private static final int POSTGRES = 0;

    private static final int H2 = 1;
    private static final int NEWEST = 2;

    /** What a just-in-time compiler has to see before it makes its best of creating. */
    private static final Duration COLD = BenchScale.of(Duration.ofSeconds(8));

    private static final Duration CREATING = BenchScale.of(Duration.ofSeconds(2));
    private static final Duration READING = BenchScale.of(Duration.ofSeconds(1));

    private final BenchReport databases = new BenchReport(
            "H2 beside PostgreSQL",
            "The same load by %d clients on portals that run side by side, each when it is its turn. H2 works in the portal's process, so what it takes of the processor is in the portal's figure."
                    .formatted(CLIENTS));
    private final BenchReport javas = new BenchReport(
            "Java %d beside Java %d".formatted(NEW, OLD),
            "The same load by %d clients on portals that run side by side, each when it is its turn, both on PostgreSQL."
                    .formatted(CLIENTS));

    @Test
    void onBothDatabasesAndBothJavas() throws IOException, SQLException {
        Wrk.needed();
        var old = Jdk.of(OLD);
        var recent = old.flatMap(has -> Jdk.of(NEW));
        var ofOld = old.map(PlatformsBench::settings).orElse(UNFOLLOWED);
        try (var postgres = Premiere.open("postgres", new PacedXai(), ofOld);
                var h2 = Premiere.onH2("h2", new PacedXai(), ofOld)) {
            postgres.books().recharge(DemoKeys.DEMO_TEAM, CREDITS);
            makeRich(h2.books());
            if (recent.isEmpty()) {
                compare(List.of(postgres, h2));
                javas.say("Not measured: this machine does not have both.");
            } else {
                try (var newest = Premiere.open("newest", new PacedXai(), settings(recent.get()))) {
                    newest.books().recharge(DemoKeys.DEMO_TEAM, CREDITS);
                    compare(List.of(postgres, h2, newest));
                }
            }
        }
        databases.write();
        javas.write();
    }

    /** @param portals on PostgreSQL, on H2, and on the newest Java if that is there */
    private void compare(List<Premiere> portals) {
        var request = Wrk.post(
                Member.VIDEOS,
                DemoKeys.DEMO_TEAM,
                Ask.forVideo(PlainIntake.PROMPT).build());
        var creating = Wrk.of("create", CLIENTS, List.of(request));
        portals.forEach(cold -> cold.under(creating, COLD));
        compare("create", portals, portal -> creating, CREATING);
        compare("read", portals, PlatformsBench::reading, READING);
    }

    private void compare(String what, List<Premiere> portals, Function<Premiere, Wrk> load, Duration window) {
        var turns = new Turns(portals.stream()
                .map(portal -> windows(portal, load.apply(portal), window))
                .toList());
        report(databases, what, new SideBySide(turns, H2, POSTGRES));
        if (portals.size() > NEWEST) {
            report(javas, what, new SideBySide(turns, NEWEST, POSTGRES));
        }
    }

    private static Supplier<Window> windows(Premiere portal, Wrk load, Duration window) {
        return () -> portal.under(load, window);
    }

    private static void report(BenchReport report, String what, SideBySide both) {
        both.report(report, what);
        report.say("");
    }

    /** A read of a task that was made for it. */
    private static Wrk reading(Premiere premiere) {
        var made = Member.of(premiere.portal(), DemoKeys.DEMO_TEAM).create(Ask.forVideo(PlainIntake.PROMPT));
        var id = made.json().getString("id");
        return Wrk.of("read-" + id, CLIENTS, List.of(Wrk.get(Member.VIDEOS + "/" + id, DemoKeys.DEMO_TEAM)));
    }

    private static Map<String, String> settings(Jdk jdk) {
        return Map.of("JAVA_HOME", jdk.home().toString(), "DAILIES_POLL_FIRST", "24h");
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
