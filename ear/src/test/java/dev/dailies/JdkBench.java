package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Java 25 beside Java 17, the oldest that will do: the same portal on each, creating and reading in turns. */
class JdkBench {

    private static final int OLD = 17;
    private static final int NEW = 25;
    private static final int CLIENTS = 32;

    /** What a just-in-time compiler has to see before it makes its best of creating. */
    private static final Duration COLD = BenchScale.of(Duration.ofSeconds(12));

    private static final Duration CREATING = BenchScale.of(Duration.ofSeconds(2));
    private static final Duration READING = BenchScale.of(Duration.ofSeconds(1));

    private final BenchReport report = new BenchReport(
            "Java %d beside Java %d".formatted(NEW, OLD),
            "The same load by %d clients on portals that run side by side, each when it is its turn."
                    .formatted(CLIENTS));

    @Test
    void newBesideOld() throws IOException {
        Wrk.needed();
        var newest = Jdk.of(NEW);
        var oldest = Jdk.of(OLD);
        if (newest.isEmpty() || oldest.isEmpty()) {
            report.say("Not measured: this machine does not have both.");
            report.write();
            return;
        }
        try (var recent = open(newest.get(), NEW);
                var old = open(oldest.get(), OLD)) {
            var creatingRecent = creating("create-new", recent);
            var creatingOld = creating("create-old", old);
            recent.under(creatingRecent, COLD);
            old.under(creatingOld, COLD);
            compare("create", recent, creatingRecent, old, creatingOld, CREATING);
            compare("read", recent, reading("read-new", recent), old, reading("read-old", old), READING);
        }
        report.write();
    }

    private void compare(String what, Premiere recent, Wrk ofRecent, Premiere old, Wrk ofOld, Duration window) {
        var both = new SideBySide(() -> recent.under(ofRecent, window), () -> old.under(ofOld, window));
        both.report(report, what);
        report.say("");
    }

    private static Premiere open(Jdk jdk, int version) {
        return Premiere.open(
                "java" + version,
                new PacedXai(),
                Map.of("JAVA_HOME", jdk.home().toString(), "DAILIES_POLL_FIRST", "24h"));
    }

    private static Wrk creating(String name, Premiere premiere) {
        premiere.books().recharge(DemoKeys.DEMO_TEAM, "1000000");
        var body = Ask.forVideo(PlainIntake.PROMPT).build();
        return Wrk.of(name, CLIENTS, List.of(Wrk.post(Member.VIDEOS, DemoKeys.DEMO_TEAM, body)));
    }

    private static Wrk reading(String name, Premiere premiere) {
        var id = premiere.books().tell("select max(id) from video_task");
        return Wrk.of(name, CLIENTS, List.of(Wrk.get(Member.VIDEOS + "/" + id, DemoKeys.DEMO_TEAM)));
    }
}
