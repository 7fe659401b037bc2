package dev.dailies;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many tasks a second can be read where there are a million, beside an answer that is always the same. */
class ReadBench {

    private static final int CLIENTS = 32;
    private static final int READ = 10_000;
    private static final Duration COLD = BenchScale.of(Duration.ofSeconds(6));
    private static final Duration WINDOW = BenchScale.of(Duration.ofSeconds(2));

    @Test
    void readBesideAConstantAnswer() throws IOException {
        Wrk.needed();
        var grown = Grown.shared();
        grown.to(BenchScale.of(Grown.MOST));
        var report = new BenchReport(
                "Read",
                "Tasks read in a second by %d clients, any %,d of %,d, beside a constant answer of the same length, by Jakarta REST in another application of the same server."
                        .formatted(CLIENTS, READ, grown.tasks()));
        var reading = Wrk.of("read", CLIENTS, grown.reads(READ));
        var constant = Wrk.of("constant", CLIENTS, List.of(Wrk.get(ConstantAnswer.ADDRESS, "")));
        grown.premiere().under(reading, COLD);
        var both = new SideBySide(
                () -> grown.premiere().under(reading, WINDOW),
                () -> grown.premiere().under(constant, WINDOW));
        both.report(report, "read, beside a constant answer");
        report.aim(Aim.atLeast(
                0.5, "read: rate, of a constant answer's", both.ratio().median()));
        report.aim(Aim.atMost(1, "read: CPU-ms each", both.cpu().median()));
        report.write();
    }
}
