package dev.dailies;

import dev.dailies.PacedXai.Look;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How much later than due tasks are looked at, with 1,000 and with 10,000 of them under way, at a provider that thinks for
 * 50 ms and may be asked 1,000 times a second.
 */
class FollowingBench {

    private static final Duration THINKS = Duration.ofMillis(50);
    private static final Duration WINDOW = BenchScale.of(Duration.ofSeconds(4));
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int ROUNDS = BenchScale.atLeast(2, 5);
    private static final double MILLIS = 1000;

    private final BenchReport report = new BenchReport(
            "Following",
            "How late tasks are looked at, in ms after they were due, at a provider that thinks for %d ms and may be asked 1,000 times a second: what 99 of 100 looks are within, in %d windows of %d s, with the settings that ship. A tick each half second means a quarter on average. The processor's time is without compilers."
                    .formatted(THINKS.toMillis(), ROUNDS, WINDOW.toSeconds()));

    private final List<String> warmUps = new ArrayList<>();

    /** A stretch of time, and what the portal took of the processor in it, without compilers. */
    private record Stretch(Instant from, Instant to, Duration cpu) {}

    @Test
    void howLateTasksAreLookedAt() throws IOException, InterruptedException {
        report.head("under way", "looks a second", "p50", "p99", "cores", "CPU-ms a look");
        try (var premiere =
                Premiere.open("following", new PacedXai(), Map.of("DAILIES_XAI_POLLS_PER_SECOND", "1000"))) {
            premiere.xai().thinks(THINKS);
            var lateness = new Lateness(premiere.books());
            lateness.watch();
            var owner = Client.ofManyTeams(premiere.books(), 1).get(0);
            var under = new UnderWay(premiere.books(), owner);
            measure(premiere, lateness, under, 1_000, 1, null);
            measure(premiere, lateness, under, 10_000, 10, 1.0);
        }
        report.say("Warm-up, " + String.join("; ", warmUps) + ".");
        report.write();
    }

    private void measure(Premiere premiere, Lateness lateness, UnderWay under, int real, double seconds, Double cores)
            throws InterruptedException {
        var many = BenchScale.of(real);
        var name = "f" + many;
        under.put(name, many, Duration.ZERO, PAUSE);
        var warming = new WarmUp();
        while (!warming.isOver()) {
            var before = premiere.xai().asked();
            var cpu = wait(premiere).cpu();
            warming.add(cpu.toMillis() / (double) (premiere.xai().asked() - before));
        }
        var rounds = new ArrayList<Stretch>();
        while (rounds.size() < ROUNDS) {
            rounds.add(wait(premiere));
        }
        under.abandon();
        var late = lateness.of(premiere.xai().looks());
        var p99 = Spread.of(
                rounds.stream().map(stretch -> at(0.99, late, stretch)).toList());
        var busy = Spread.of(rounds.stream().map(FollowingBench::cores).toList());
        var cells = new LinkedHashMap<String, Object>();
        cells.put("under way", "%,d".formatted(many));
        cells.put(
                "looks_per_second",
                Spread.of(rounds.stream()
                        .map(s -> in(late, s).size() / seconds(s))
                        .toList()));
        cells.put("p50_ms", Spread.of(rounds.stream().map(s -> at(0.5, late, s)).toList()));
        cells.put("p99_ms", p99);
        cells.put("cores", busy);
        cells.put(
                "cpu_ms",
                Spread.of(rounds.stream()
                        .map(s -> s.cpu().toMillis() / (double) in(late, s).size())
                        .toList()));
        report.row("%,d under way".formatted(real), cells);
        warmUps.add("with %,d under way, CPU-ms a look: %s".formatted(many, warming));
        report.aim(Aim.atMost(
                seconds, "following %,d: p99 of the seconds after due".formatted(real), p99.median() / MILLIS));
        if (cores != null) {
            report.aim(Aim.atMost(cores, "following %,d: cores".formatted(real), busy.median()));
        }
    }

    private static Stretch wait(Premiere premiere) throws InterruptedException {
        var from = Instant.now();
        var cpu = compiledCpu(premiere);
        Thread.sleep(WINDOW.toMillis());
        return new Stretch(from, Instant.now(), compiledCpu(premiere).minus(cpu));
    }

    /** Without compilers, who will have done one day. */
    private static Duration compiledCpu(Premiere premiere) {
        var pid = premiere.portal().pid();
        return ProcessorTime.of(pid).minus(ProcessorTime.ofCompilers(pid));
    }

    private static double at(double share, Map<Look, Duration> late, Stretch stretch) {
        var sorted = in(late, stretch).stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1))).toMillis();
    }

    private static List<Duration> in(Map<Look, Duration> late, Stretch stretch) {
        return late.entrySet().stream()
                .filter(look -> look.getKey().at().isAfter(stretch.from())
                        && look.getKey().at().isBefore(stretch.to()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static double cores(Stretch stretch) {
        return stretch.cpu().toMillis() / seconds(stretch) / MILLIS;
    }

    private static double seconds(Stretch stretch) {
        return Duration.between(stretch.from(), stretch.to()).toMillis() / MILLIS;
    }
}
