package dev.dailies;

import dev.dailies.Window.Done;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How many tasks a second can be created, with cap, balance and ledger in force. Beside it, the same rows by plain JDBC; and
 * 32 people of one team, who all wait for its account's row, beside 32 of 32 teams.
 */
@TestMethodOrder(OrderAnnotation.class)
class CreateBench {

    private static final int CLIENTS = 32;
    private static final Duration WINDOW = BenchScale.of(Duration.ofSeconds(3));

    private final Premiere premiere = Premiere.shared();
    private final AtomicInteger number = new AtomicInteger();

    @BeforeAll
    static void wrkIsNeeded() {
        Wrk.needed();
    }

    /** First, for both of its sides are equally cold, and the portal is warm afterwards. */
    @Test
    @Order(1)
    void oneTeamBesideManyTeams() throws IOException {
        var report = new BenchReport(
                "Create in one team",
                "Tasks created in a second by %d clients of one team, beside as many clients of as many teams."
                        .formatted(CLIENTS));
        var one = Client.ofOneTeam(premiere.books(), CLIENTS);
        var many = Client.ofManyTeams(premiere.books(), CLIENTS);
        var both = new SideBySide(creating("create-one-team", one), creating("create-many-teams", many));
        both.report(report, "create in one team, beside many");
        report.aim(Aim.atLeast(
                0.6, "create in one team: rate, of many teams'", both.ratio().median()));
        report.write();
    }

    @Test
    @Order(2)
    void createBesidePlainJdbc() throws IOException, SQLException {
        var report = new BenchReport(
                "Create",
                "Tasks created in a second by %d clients of as many teams, on PostgreSQL with fsync on, beside plain JDBC that writes the same rows in the same transactions over as many connections (%d), without HTTP. The provider answers at once, from another process. In CPU-ms, that of making prompts searchable is included."
                        .formatted(CLIENTS, PlainPool.SIZE));
        var clients = Client.ofManyTeams(premiere.books(), CLIENTS);
        try (var plain = new PlainPool<>(() -> new PlainIntake(premiere.books()))) {
            var both = new SideBySide(creating("create", clients), () -> creating(plain, clients));
            both.report(report, "create, beside plain JDBC");
            report.aim(Aim.atLeast(
                    0.5, "create: rate, of plain JDBC's", both.ratio().median()));
            report.aim(Aim.atMost(3, "create: CPU-ms each", both.cpu().median()));
        }
        report.write();
    }

    private Supplier<Window> creating(String name, List<Client> clients) {
        var load = load(name, clients);
        return () -> premiere.under(load, WINDOW);
    }

    private static Wrk load(String name, List<Client> clients) {
        var body = Ask.forVideo(PlainIntake.PROMPT).build();
        var requests = clients.stream()
                .map(client -> Wrk.post(Member.VIDEOS, client.key(), body))
                .toList();
        return Wrk.of(name, CLIENTS, requests);
    }

    private Window creating(PlainPool<PlainIntake> plain, List<Client> clients) {
        var turn = new AtomicInteger();
        return premiere.during(() -> {
            var start = System.nanoTime();
            var end = start + WINDOW.toNanos();
            var created = Crowd.of(CLIENTS, () -> created(plain, clients.get(turn.getAndIncrement()), end));
            return Done.since(
                    start, created.stream().mapToLong(Integer::longValue).sum());
        });
    }

    private int created(PlainPool<PlainIntake> plain, Client client, long end) {
        var created = 0;
        while (System.nanoTime() < end) {
            plain.use(line -> line.create(client, "task_%036d".formatted(number.incrementAndGet())));
            created++;
        }
        return created;
    }
}
