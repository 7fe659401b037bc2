package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Pulls the plug at random moments. By default 3 times in 300 rows; {@code -Ddailies.kills=20 -Ddailies.rows=2000} takes
 * its time.
 */
@DisplayName("An upload whose server is killed again and again")
class UploadCrashIT {

    private static final int KILLS = Integer.getInteger("dailies.kills", 3);
    private static final int ROWS = Integer.getInteger("dailies.rows", 300);
    private static final long SEED = Long.getLong("dailies.seed", 20261123);

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();

    @Test
    @DisplayName("makes one task of every row, and calls the provider once for each but those of unknown outcome")
    void losesNothingAndDoublesNothing() throws InterruptedException {
        var key = books.newMemberBeside(null);
        books.recharge(key, "1000");
        books.cap(key, 60);
        var parts = IntStream.range(0, ROWS)
                .mapToObj(i -> xai.part("survives"))
                .map(part -> part.thenAlways(xai.done(part, 1)))
                .toList();
        var random = new Random(SEED);

        var id = Uploads.of(rehearsal.portal(), key).sent(csv(parts), "?commit=auto");
        for (var kill = 0; kill < KILLS; kill++) {
            Thread.sleep(random.nextInt(3000));
            rehearsal.portal().kill();
            rehearsal.portal().restart();
        }

        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> Uploads.of(rehearsal.portal(), key)
                        .read(id)
                        .getString("status")
                        .equals("completed"));
        assertThat(count("prompt_row where upload_id = ? and status = 'MADE'", id))
                .isEqualTo(ROWS);
        assertThat(count("video_task where id in (select task_id from prompt_row where upload_id = ?)", id))
                .isEqualTo(ROWS);
        assertThat(count("video_task where team_id = cast(? as bigint)", books.teamOf(key)))
                .isEqualTo(ROWS);
        assertThat(parts).allSatisfy(part -> assertThat(part.creates()).isLessThanOrEqualTo(1));
        var uncalled = parts.stream().filter(part -> part.creates() == 0).toList();
        assertThat(uncalled)
                .allSatisfy(part -> assertThat(
                                books.tell("select outcome_unknown from video_task where prompt = ?", part.prompt()))
                        .isEqualTo("t"));
        assertThat(books.drifts()).isZero();
    }

    private long count(String what, String value) {
        return Long.parseLong(books.tell("select count(*) from " + what, value));
    }

    private static String csv(List<Part> parts) {
        return parts.stream()
                .map(part -> part.prompt() + ",1,480p\n")
                .collect(Collectors.joining("", "prompt,duration,resolution\n", ""));
    }
}
