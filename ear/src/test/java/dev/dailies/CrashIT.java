package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Two nodes on PostgreSQL, under load on the API and by the file, and again and again something dies: a node, the
 * database, the provider; or a clock jumps by ten minutes; at random moments, at times while another is still coming back.
 * By default each once; {@code mvn -Pcrash verify} does it until 100 were killed.
 */
@DisplayName("Whatever is killed, at whatever moment:")
class CrashIT {

    private static final int MISHAPS = Integer.getInteger("dailies.mishaps", 4);
    private static final long SEED = Long.getLong("dailies.seed", 20261123);
    private static final int CUSTOMERS = 6;

    /** It takes a minute, and longer on a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Rehearsal rehearsal = Rehearsal.onTwoNodes();
    private final Books books = rehearsal.books();
    private final String key = books.newMemberBeside(null);
    private final long team = Long.parseLong(books.teamOf(key));
    private final Random random = new Random(SEED);
    private final Deque<Mishap> mishaps = new ArrayDeque<>();

    @Test
    @DisplayName("no credit and no row is lost or doubled, no create is sent twice, and no task is stuck")
    void nothingIsLostOrDoubled(TestReporter reporter) throws Exception {
        books.recharge(key, "10000");
        var customers = new Customers(rehearsal, key, CUSTOMERS, SEED);

        for (var turn = 0; turn < MISHAPS; turn++) {
            suffer(nextMishap());
        }
        rehearsal.nodes().forEach(Portal::awaitReady);
        var cured = Instant.now();
        customers.leave(PATIENCE);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unfinished()).isEmpty());
        var tookUntilAllWasWell = Duration.between(cured, Instant.now());

        var ended = Ended.of(books, team);
        assertThat(ended)
                .containsOnlyKeys(customers.parts().stream().map(Part::prompt).toList());
        assertThat(customers.parts()).allSatisfy(part -> happenedOnce(part, ended));
        assertThat(customers.wishes()).allSatisfy(wish -> isAsAnswered(wish, ended));
        assertThat(books.drifts()).isZero();
        reporter.publishEntry("%d mishaps, %d tasks, %d refused, %d of unknown outcome, all well after %d s"
                .formatted(
                        MISHAPS,
                        ended.size(),
                        count(ended, task -> !task.isCharged() && !task.unknown()),
                        count(ended, Ended::unknown),
                        tookUntilAllWasWell.toSeconds()));
    }

    /** Each kind has its turn before any has another. */
    private Mishap nextMishap() {
        if (mishaps.isEmpty()) {
            var kinds = new ArrayList<>(Mishap.all(rehearsal, MortalPostgres.shared(), random));
            Collections.shuffle(kinds, random);
            mishaps.addAll(kinds);
        }
        return mishaps.remove();
    }

    private void suffer(Mishap mishap) throws InterruptedException {
        if (random.nextInt(3) > 0) {
            rehearsal.nodes().forEach(Portal::awaitReady);
        }
        Thread.sleep(random.nextInt(3000));
        mishap.deed().run();
        Thread.sleep(random.nextInt(2000));
        mishap.cure().run();
    }

    /** Tasks without an end, and uploads on their way. */
    private List<String> unfinished() {
        return books.tellAll("""
                select concat(id, ' ', step, ' ', due_at) from video_task where team_id = ? and completed_at is null
                union all
                select concat(id, ' ', status) from prompt_upload
                where team_id = ? and status in ('CHECKING', 'RUNNING', 'PAUSED')
                """, team, team);
    }

    /** One task, for which the provider was called at most once; if nothing came of it, nobody knows whether it was. */
    private static void happenedOnce(Part part, Map<String, List<Ended>> ended) {
        assertThat(part.creates()).isLessThanOrEqualTo(1);
        assertThat(ended.get(part.prompt())).singleElement().satisfies(task -> {
            assertThat(task.isCharged() || task.isReleased()).as("%s", task).isTrue();
            assertThat(task.isCharged() ? part.creates() == 1 : part.creates() == 0 || task.unknown())
                    .as("%s", task)
                    .isTrue();
        });
    }

    private static long count(Map<String, List<Ended>> ended, Predicate<Ended> which) {
        return ended.values().stream().flatMap(List::stream).filter(which).count();
    }

    private static void isAsAnswered(Customers.Wish wish, Map<String, List<Ended>> ended) {
        var task = ended.get(wish.part().prompt()).get(0);
        if (wish.answer().status() == 200) {
            assertThat(task.id()).isEqualTo(wish.answer().json().getString("id"));
        } else {
            assertThat(task.isReleased()).as("%s", task).isTrue();
        }
    }
}
