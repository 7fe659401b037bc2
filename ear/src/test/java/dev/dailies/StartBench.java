package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** How long a start takes until the server says that it is ready, and what memory it then has, beside an empty application. */
class StartBench {

    private static final int ROUNDS = BenchScale.atLeast(2, 5);
    private static final Duration IDLE = BenchScale.of(Duration.ofSeconds(2));
    private static final Duration LOAD = BenchScale.of(Duration.ofSeconds(10));
    private static final int CLIENTS = 32;
    private static final Map<String, String> SETTINGS =
            Map.of("DAILIES_DEMO", "true", "DAILIES_PENDING_CAP", "1000000");

    private final BenchReport report = new BenchReport(
            "Start",
            "From the start script to /health/ready, on H2 with an empty database, in seconds, and resident memory %d s later, in MB, beside an empty EAR on a server provisioned alike; interleaved rounds."
                    .formatted(IDLE.toSeconds()));

    /** What the rounds found of one of the two. */
    private record Found(List<Double> seconds, List<Double> megabytes) {

        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Boot boot) throws InterruptedException {
            seconds.add(boot.took().toMillis() / 1000.0);
            Thread.sleep(IDLE.toMillis());
            megabytes.add(boot.megabytes());
        }

        Map<String, Object> cells(String what) {
            var cells = new LinkedHashMap<String, Object>();
            cells.put("what", what);
            cells.put("seconds", Spread.of(seconds));
            cells.put("megabytes", Spread.of(megabytes));
            return cells;
        }
    }

    @Test
    void startBesideAnEmptyApplication() throws IOException, InterruptedException {
        var empty = new ServerCopy("empty")
                .with(ShrinkWrap.create(EnterpriseArchive.class, "empty.ear")
                        .addAsManifestResource(new StringAsset("Manifest-Version: 1.0\n"), "MANIFEST.MF"));
        var full = new ServerCopy("full").with(ServerCopy.DAILIES);
        var ofOurs = new Found();
        var ofEmpty = new Found();
        var loaded = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            try (var boot = new Boot(full.home(), "full", SETTINGS)) {
                ofOurs.add(boot);
                if (round == ROUNDS - 1) {
                    loaded.add(afterLoad(boot));
                }
            }
            try (var boot = new Boot(empty.home(), "empty", SETTINGS)) {
                ofEmpty.add(boot);
            }
        }
        report(ofOurs, ofEmpty, loaded.get(0));
    }

    private void report(Found ours, Found empty, double loaded) throws IOException {
        report.head("what", "start", "memory");
        report.row("Dailies", ours.cells("Dailies"));
        report.row("empty", empty.cells("an empty EAR"));
        report.say("After %d s of reading by %d clients, Dailies has %.0f MB."
                .formatted(LOAD.toSeconds(), CLIENTS, loaded));
        var idle = Spread.of(empty.megabytes()).median();
        report.aim(Aim.atMost(
                1.5,
                "start: time, of an empty EAR's",
                Spread.of(ours.seconds()).median() / Spread.of(empty.seconds()).median()));
        report.aim(Aim.atMost(
                250,
                "start: MB more than an empty EAR, idle",
                Spread.of(ours.megabytes()).median() - idle));
        report.aim(Aim.atMost(250, "start: MB more than an idle empty EAR, after load", loaded - idle));
        report.write();
    }

    private static double afterLoad(Boot boot) {
        Wrk.needed();
        var load = Wrk.of("start", CLIENTS, List.of(Wrk.get("/v1/credits", DemoKeys.DEMO_TEAM)));
        load.on(boot.url(), LOAD);
        return boot.megabytes();
    }
}
