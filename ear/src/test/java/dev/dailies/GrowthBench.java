package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Window.Done;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * What one create, one read, one look at the provider, one page of the gallery and one report of usage cost as the tasks
 * become more, each asked for by one person after another.
 */
class GrowthBench {

    private static final List<Integer> SIZES =
            Stream.of(1_000, 10_000, 100_000, Grown.MOST).map(BenchScale::of).toList();
    private static final int ROUNDS = BenchScale.atLeast(2, 5);
    private static final int CALLS = BenchScale.atLeast(5, 100);
    private static final int PAGES = BenchScale.atLeast(5, 20);
    private static final int LOOKS = 100;
    private static final String USAGE = "usage page";
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Growth growth = new Growth(ROUNDS, SIZES);
    private int crowd;

    @Test
    void costsAsTheTasksBecomeMore() throws IOException {
        var grown = Grown.shared();
        var books = grown.premiere().books();
        var under = new UnderWay(books, Client.ofManyTeams(books, 1).get(0));
        for (var size : SIZES) {
            grown.to(size);
            measure(grown, under);
        }
        report();
    }

    private void measure(Grown grown, UnderWay under) {
        var premiere = grown.premiere();
        var member = Member.of(premiere.portal(), DemoKeys.DEMO_TEAM);
        var owner = signedIn(premiere, Grown.EMAIL);
        var administrator = signedIn(premiere, grown.administrator());
        var ids = grown.ids(CALLS);
        var request = Ask.forVideo(PlainIntake.PROMPT).build().toString();
        growth.measure(
                "create", window(premiere, CALLS, i -> member.create(request).status()));
        growth.measure(
                "read", window(premiere, CALLS, i -> member.read(ids.get(i)).status()));
        growth.measureCpu("a look at the provider", () -> looked(premiere, under));
        growth.measure("gallery page", window(premiere, PAGES, i -> status(owner, "/videos.xhtml?whose=team")));
        awaitCounted(premiere);
        growth.measure(USAGE, window(premiere, PAGES, i -> status(administrator, "/admin/usage.xhtml")));
    }

    private Supplier<Window> window(Premiere premiere, int times, IntUnaryOperator status) {
        return () -> premiere.during(() -> {
            var start = System.nanoTime();
            for (var i = 0; i < times; i++) {
                assertThat(status.applyAsInt(i)).isEqualTo(200);
            }
            return Done.since(start, times);
        });
    }

    /** What is used is counted by a timer; a page that must count the rest itself is another one. */
    private static void awaitCounted(Premiere premiere) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> "0".equals(premiere.books().tell("select count(*) from task_end")));
    }

    /** A crowd falls due a moment after it was put down, so that putting it down is not measured. */
    private Window looked(Premiere premiere, UnderWay under) {
        var seen = premiere.xai().asked();
        under.put("g" + ++crowd, LOOKS, SOON, Duration.ZERO);
        return premiere.during(() -> {
            var start = System.nanoTime();
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(PATIENCE)
                    .until(() -> premiere.xai().asked() >= seen + LOOKS);
            return Done.since(start, LOOKS);
        });
    }

    private void report() throws IOException {
        var report = new BenchReport(
                "Growth",
                "What each costs with so many tasks of the past year in one PostgreSQL, one after another: ms of time, and ms of the processor that the portal and the database take together. Medians of %d rounds of %d calls, %d pages or %d looks."
                        .formatted(ROUNDS, CALLS, PAGES, LOOKS));
        growth.report(report);
        var time = USAGE + ", ms";
        report.aim(Aim.atMost(
                1.3,
                "page, usage: at %,d, of its time at %,d".formatted(SIZES.get(2), SIZES.get(0)),
                growth.many(time)));
        report.aim(Aim.atMost(
                2, "page, usage: at %,d, of its time at %,d".formatted(SIZES.get(3), SIZES.get(0)), growth.most(time)));
        report.write();
    }

    private static Session signedIn(Premiere premiere, String email) {
        var session = new Session(premiere.portal().url());
        session.signIn(email, DemoKeys.PASSWORD);
        return session;
    }

    private static int status(Session session, String address) {
        return session.get(address).statusCode();
    }
}
