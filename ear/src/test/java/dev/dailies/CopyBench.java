package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Window.Done;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How fast 200 videos of 10 MB are copied from a provider, beside curl that fetches the same files, and what heap it takes. */
class CopyBench {

    private static final int VIDEOS = BenchScale.of(200);
    private static final int SIZE = 10 << 20;
    private static final double MEGABYTE = 1 << 20;
    private static final Duration LATER = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path CURLED = Path.of("target", "bench", "curled");

    private final Premiere premiere = Premiere.shared();
    private final UnderWay under = new UnderWay(
            premiere.books(), Client.ofManyTeams(premiere.books(), 1).get(0));
    private int round;

    @Test
    void copyBesideCurl() throws IOException {
        var report = new BenchReport(
                "Copy",
                "%,d videos of %d MB copied from a provider, from the first request until the last task is settled, beside curl in parallel, which writes the same files from the same server into a folder: videos a second."
                        .formatted(VIDEOS, SIZE >> 20));
        premiere.xai().done(true);
        premiere.xai().videosOf(SIZE);
        var both = new SideBySide(this::copied, this::curled);
        both.report(report, "copy, beside curl");
        var heap = new Heap(premiere.portal());
        var idle = heap.live();
        var growth = (heap.mostDuring(this::copied) - idle) / MEGABYTE;
        report.say(
                "While %,d videos are copied, at most %.1f MB more are alive in the heap than before, as far as one full collection after another tells."
                        .formatted(VIDEOS, growth));
        report.aim(Aim.atLeast(0.5, "copy: rate, of curl's", both.ratio().median()));
        report.aim(Aim.atMost(64, "copy: MB that the heap grows by", growth));
        report.write();
    }

    private Window copied() {
        var name = "c" + ++round;
        under.put(name, VIDEOS, LATER, Duration.ZERO);
        var window = premiere.during(() -> {
            var files = premiere.xai().fetched();
            under.hurry(name);
            until(1, () -> premiere.xai().fetched() > files);
            var start = System.nanoTime();
            until(20, () -> under.left(name) == 0);
            return Done.since(start, VIDEOS);
        });
        removeCopies();
        return window;
    }

    /** The folder itself is the portal's. */
    private void removeCopies() {
        try (var copies = Files.list(premiere.portal().home().resolve("videos"))) {
            copies.forEach(Leftovers::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Window curled() {
        try {
            Files.createDirectories(CURLED);
            var orders = new StringBuilder();
            for (var video = 0; video < VIDEOS; video++) {
                orders.append("url = \"%s\"\noutput = \"%s\"\n"
                        .formatted(premiere.xai().video("v" + video), CURLED.resolve(video + ".mp4")));
            }
            var list = Files.writeString(CURLED.resolve("orders"), orders);
            var window = premiere.during(() -> fetch(list));
            Leftovers.remove(CURLED);
            return window;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Done fetch(Path list) {
        var start = System.nanoTime();
        try {
            var curl = new ProcessBuilder("curl", "-sS", "--fail", "--parallel", "--config", list.toString())
                    .inheritIO()
                    .start();
            assertThat(curl.onExit().join().exitValue()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Done.since(start, VIDEOS);
    }

    private static void until(int millis, Callable<Boolean> isSo) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(millis))
                .atMost(PATIENCE)
                .until(isSo);
    }
}
