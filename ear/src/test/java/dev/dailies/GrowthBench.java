package dev.dailies;

import dev.dailies.Window.Done;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * What one create, one read, one look at the provider, one page of the gallery and one report of usage cost as the tasks
 * become more, each asked for by one person after another: of one portal, whose database is now of this size and now of that.
 */
class GrowthBench {

    private static final List<Integer> SIZES =
            Stream.of(1_000, 10_000, 100_000, Grown.MOST).map(BenchScale::of).toList();
    private static final int MANY = SIZES.get(2);
    private static final int MOST = SIZES.get(3);
    private static final int ROUNDS = BenchScale.atLeast(2, 5);
    private static final int LOOKS = BenchScale.atLeast(100, 1_000);

    /** So much of a window goes before it: the database's connections are new at each change of sizes. */
    private static final int BEFORE = 3;

    private static final int CROWD = 4;
    private static final Duration WARMING = BenchScale.of(Duration.ofSeconds(2));
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Grown grown = Grown.shared();
    private final Premiere premiere = grown.premiere();
    private final Client owner = Client.ofManyTeams(premiere.books(), 1).get(0);
    private final UnderWay under = new UnderWay(premiere.books(), owner);
    private final GrowthDeeds asked = new GrowthDeeds(grown, owner);
    private final Growth growth = new Growth(SIZES.get(0), MANY, MOST);
    private final List<String> warmUps = new ArrayList<>();
    private int crowd;

    @Test
    void costsAsTheTasksBecomeMore() throws IOException {
        var sizes = new Sizes(grown, SIZES);
        var deeds = new HashMap<Integer, List<Deed>>();
        SIZES.forEach(size -> {
            sizes.take(size);
            deeds.put(size, asked.deeds());
        });
        sizes.take(Sizes.SPARE);
        asked.deeds().forEach(this::warmUp);
        warmUpLooks();
        var beside = asked.signInPage();
        warmUp(beside);
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < SIZES.size(); i++) {
                var size = SIZES.get((round + i) % SIZES.size());
                sizes.take(size);
                deeds.get(size).forEach(deed -> measure(deed, size, beside));
                growth.note("a look at the provider", size, looked());
            }
        }
        sizes.take(MOST);
        report();
    }

    /** From several at once: compilers have to see a lot before code is as fast as it will be. */
    private void warmUp(Deed deed) {
        var warming = new WarmUp();
        while (!warming.isOver()) {
            warming.add(deed.by(CROWD, WARMING).rate());
        }
        warmUps.add(deed.name() + " " + warming);
    }

    private void warmUpLooks() {
        var warming = new WarmUp();
        while (!warming.isOver()) {
            warming.add(looked().compiledCpuMillis());
        }
        warmUps.add("looks, CPU-ms each " + warming);
    }

    private void measure(Deed deed, int size, Deed beside) {
        IntStream.range(0, deed.times() / BEFORE).forEach(deed::at);
        var millis = new ArrayList<Double>();
        var besides = new ArrayList<Double>();
        for (var time = 0; time < deed.times(); time++) {
            millis.add(deed.millis(time));
            besides.add(beside.millis(time));
        }
        growth.note(deed.name(), size, new Calls(millis, besides));
    }

    /**
     * So many looks at once, from the claim to the last. They fall due a moment after they were put down, so that putting
     * them down is not measured, and are abandoned afterwards, for the report of usage counts what is under way.
     */
    private Window looked() {
        var seen = premiere.xai().asked();
        under.put("g" + ++crowd, LOOKS, SOON, Duration.ZERO);
        var window = premiere.during(() -> {
            var start = System.nanoTime();
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> premiere.xai().asked() >= seen + LOOKS);
            return Done.since(start, LOOKS);
        });
        under.abandon();
        return window;
    }

    private void report() throws IOException {
        var report = new BenchReport(
                "Growth",
                "What each costs with so many tasks of the past year in PostgreSQL, one after another: ms of time; of looks, which are made side by side, ms of the processor that the portal and the database take together, without compilers. One portal, whose database is of one size and then of another; medians of %d rounds through all sizes, of %d creates, %d reads, %d pages and %d looks each. Ratios are of what each costs in terms of a sign-in page that is asked for right after it; with the lowest and the highest round."
                        .formatted(ROUNDS, GrowthDeeds.CREATES, GrowthDeeds.READS, GrowthDeeds.PAGES, LOOKS));
        growth.report(report);
        report.say("Warm-up by %d at once, a second: %s.".formatted(CROWD, String.join("; ", warmUps)));
        var time = GrowthDeeds.USAGE + ", ms";
        report.aim(Aim.atMost(
                1.3,
                "page, usage: at %,d, of its time at %,d".formatted(MANY, SIZES.get(0)),
                growth.many(time).median()));
        report.aim(Aim.atMost(
                2,
                "page, usage: at %,d, of its time at %,d".formatted(MOST, SIZES.get(0)),
                growth.most(time).median()));
        report.write();
    }
}
