package dev.dailies;

import dev.dailies.Window.Done;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How fast 1,000 tasks end that become done at once: each looked at, its video fetched, its money settled. Beside it, plain
 * JDBC that settles as many, row by row.
 */
class SettleBench {

    private static final int TASKS = BenchScale.of(1_000);

    /** What a just-in-time compiler has to see before it makes its best of it. */
    private static final int COLD = BenchScale.atLeast(1, 2);

    private static final Duration LATER = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CLAIM =
            "update video_task set lease = ? where account_id = ? and provider_job like ? || '-%'";

    /** From the moment at which the tasks were done until the last was settled, in seconds, of every round. */
    private final List<Double> waits = new ArrayList<>();

    private final Premiere premiere = Premiere.shared();
    private final UnderWay under = new UnderWay(
            premiere.books(), Client.ofManyTeams(premiere.books(), 1).get(0));
    private int round;

    @Test
    void settleBesidePlainJdbc() throws IOException, SQLException {
        var report = new BenchReport(
                "Settle",
                "%,d tasks of one team that become done at once: their settlements a second, from the first look to the last settlement, fetching a video of %d bytes each in between, beside plain JDBC that writes the same rows in the same transactions over %d connections."
                        .formatted(TASKS, ScriptedXai.VIDEO.length, PlainPool.SIZE));
        premiere.xai().done(true);
        premiere.xai().videosOf(ScriptedXai.VIDEO.length);
        try (var plain = new PlainPool<>(() -> new PlainSettlement(premiere.books()))) {
            IntStream.range(0, COLD).forEach(cold -> settled());
            waits.clear();
            var both = new SideBySide(this::settled, () -> settled(plain));
            both.report(report, "settle, beside plain JDBC");
            var waited = Spread.of(waits);
            report.say(
                    "From being done to being settled, the whole crowd took %s s, warm-up included.".formatted(waited));
            report.aim(Aim.atLeast(
                    0.4, "settle: rate, of plain JDBC's", both.ratio().median()));
            report.aim(Aim.atMost(10, "settle: seconds until all are, in the middle round", waited.median()));
        }
        report.write();
    }

    private Window settled() {
        var name = putDown();
        return premiere.during(() -> {
            var done = Instant.now();
            var looks = premiere.xai().asked();
            under.hurry(name);
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(PATIENCE)
                    .until(() -> premiere.xai().asked() > looks);
            var start = System.nanoTime();
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> under.left(name) == 0);
            waits.add(Duration.between(done, Instant.now()).toMillis() / 1000.0);
            return Done.since(start, TASKS);
        });
    }

    private Window settled(PlainPool<PlainSettlement> plain) {
        var name = putDown();
        var ids = new ConcurrentLinkedQueue<>(under.ids(name));
        var lease = UUID.randomUUID().toString();
        return premiere.during(() -> {
            var start = System.nanoTime();
            premiere.books().tell(CLAIM, lease, under.owner().account(), name);
            Crowd.of(PlainPool.SIZE, () -> settleAll(plain, ids, lease));
            return Done.since(start, TASKS);
        });
    }

    private int settleAll(PlainPool<PlainSettlement> plain, ConcurrentLinkedQueue<String> ids, String lease) {
        var settled = 0;
        for (var id = ids.poll(); id != null; id = ids.poll()) {
            var task = id;
            plain.use(line ->
                    line.settle(under.owner(), task, lease, premiere.xai().video(task)));
            settled++;
        }
        return settled;
    }

    private String putDown() {
        var name = "s" + ++round;
        under.put(name, TASKS, LATER, Duration.ZERO);
        return name;
    }
}
