package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Window.Done;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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

    private static final int CROWD = 4;
    private static final Duration COLD = BenchScale.of(Duration.ofSeconds(10));

    private final Growth growth = new Growth(ROUNDS, SIZES);
    private int crowd;

    /**
     * What somebody asks for, again and again.
     *
     * @param times in one window
     * @param status of the answer to the request of that number
     */
    private record Deed(String name, int times, IntUnaryOperator status) {

        void at(int time) {
            assertThat(status.applyAsInt(time)).as(name).isEqualTo(200);
        }
    }

    @Test
    void costsAsTheTasksBecomeMore() throws IOException {
        var grown = Grown.shared();
        var books = grown.premiere().books();
        var owner = Client.ofManyTeams(books, 1).get(0);
        for (var size : SIZES) {
            grown.to(size);
            var deeds = deeds(grown, owner);
            if (size.equals(SIZES.get(0))) {
                deeds.forEach(GrowthBench::warmUp);
            }
            deeds.forEach(deed -> growth.measure(deed.name(), () -> window(grown.premiere(), deed)));
            growth.measureCpu("a look at the provider", () -> looked(grown.premiere(), new UnderWay(books, owner)));
        }
        report();
    }

    private static List<Deed> deeds(Grown grown, Client owner) {
        var portal = grown.premiere().portal();
        var reader = Member.of(portal, DemoKeys.DEMO_TEAM);
        var maker = Member.of(portal, owner.key());
        var looker = signedIn(portal, Grown.EMAIL);
        var administrator = signedIn(portal, grown.administrator());
        var ids = grown.ids(CALLS);
        var request = Ask.forVideo(PlainIntake.PROMPT).build().toString();
        return List.of(
                new Deed("create", CALLS, i -> maker.create(request).status()),
                new Deed("read", CALLS, i -> reader.read(ids.get(i)).status()),
                new Deed("gallery page", PAGES, i -> status(looker, "/videos.xhtml?whose=team")),
                new Deed(USAGE, PAGES, i -> status(administrator, "/admin/usage.xhtml")));
    }

    /** What compilers have to see before the first size: else it would look the dearest. */
    private static void warmUp(Deed deed) {
        var end = System.nanoTime() + COLD.toNanos();
        Crowd.of(CROWD, () -> {
            var times = 0;
            while (System.nanoTime() < end) {
                deed.at(times++ % deed.times());
            }
            return times;
        });
    }

    private static Window window(Premiere premiere, Deed deed) {
        return premiere.during(() -> {
            var start = System.nanoTime();
            IntStream.range(0, deed.times()).forEach(deed::at);
            return Done.since(start, deed.times());
        });
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

    private static Session signedIn(Portal portal, String email) {
        var session = new Session(portal.url());
        session.signIn(email, DemoKeys.PASSWORD);
        return session;
    }

    private static int status(Session session, String address) {
        return session.get(address).statusCode();
    }
}
