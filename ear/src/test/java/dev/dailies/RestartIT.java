package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After kill -9:")
class RestartIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @Test
    @DisplayName(
            "2.10 a hand-over in flight is failed as outcome unknown and never repeated; 3.5 other tasks are followed on")
    void tasksSurviveThePortal() {
        var before = member.quietMoney();
        var inFlight = xai.part("is in flight when the plug is pulled").onCreate(Cue.hangs());
        var running = xai.part("is running when the plug is pulled");
        var runningId = member.accepted(Ask.forVideo(running.prompt()));
        await().until(() -> !running.polls().isEmpty());
        CompletableFuture.runAsync(() -> member.create(Ask.forVideo(inFlight.prompt())));
        await().until(() -> inFlight.creates() == 1);

        rehearsal.portal().kill();
        running.thenAlways(xai.done(running, 1));
        var lostId = books.tell("select id from video_task where prompt = ?", inFlight.prompt());
        books.tell("update video_task set due_at = now() where id = ?", lostId);
        rehearsal.portal().restart();

        assertThat(member.ended(runningId).getString("status")).isEqualTo("succeeded");
        var lost = member.ended(lostId);
        assertThat(lost.getString("status")).isEqualTo("failed");
        assertThat(lost.getJsonObject("error").getString("code")).isEqualTo("upstream_timeout");
        assertThat(lost.getString("credits")).isEqualTo("0.00");
        assertThat(books.tell("select outcome_unknown from video_task where id = ?", lostId))
                .isEqualTo("t");
        assertThat(books.statementOf(lostId)).isEqualTo("HOLD RELEASE");
        assertThat(books.statementOf(runningId)).isEqualTo("HOLD CHARGE");
        assertThat(member.quietMoney()).isEqualTo(before.charged("0.05"));
        assertThat(books.drifts()).isZero();
        assertThat(inFlight.creates()).isEqualTo(1);
        assertThat(running.creates()).isEqualTo(1);
    }

    @Test
    @DisplayName("2.10 a hand-over in flight counts as lost 30 s after its time is up, not before")
    void aHandOverInFlightHasItsTime() {
        var part = xai.part("is watched").onCreate(Cue.hangs());
        var request = CompletableFuture.runAsync(() -> member.create(Ask.forVideo(part.prompt())));
        await().until(() -> part.creates() == 1);

        assertThat(Double.parseDouble(books.tell(
                        "select extract(epoch from due_at - created_at) from video_task where prompt = ?",
                        part.prompt())))
                .isCloseTo(30 + Rehearsal.CREATE_TIMEOUT_SECONDS, within(0.1));
        request.join();
    }
}
