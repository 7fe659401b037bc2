package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 5.2 and 5.4, patience:")
class PatienceIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @Test
    @DisplayName("5.2 Retry-After is honoured")
    void retryAfterIsHonoured() {
        var part = xai.part("wants to be left alone for 2 s")
                .onPolls(Cue.refuses(429, "resource-exhausted", "Slowly.").retryAfter(2))
                .thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));

        member.made(Ask.forVideo(part.prompt()));

        assertThat(part.polls()).hasSize(2);
        assertThat(Duration.between(part.polls().get(0), part.polls().get(1))).isGreaterThan(Duration.ofMillis(1900));
    }

    @Test
    @DisplayName("5.2 a key that is rejected on a poll alarms the administrator, until the provider is well again")
    void aRejectedKeyRaisesAnAlarm() {
        var alarm = "select alarm from provider_state where name = 'xai'";
        var part = xai.part("does not know us").thenAlways(Cue.refuses(401, "unauthenticated", "No credentials."));
        var id = member.accepted(Ask.forVideo(part.prompt()));

        await().until(() -> books.tell(alarm) != null);
        part.thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        member.ended(id);

        await().until(() -> books.tell(alarm) == null);
        assertThat(rehearsal.portal().log()).contains("The provider xai needs its operator");
    }

    @Test
    @DisplayName(
            "5.4 a task without a verdict expires at its deadline: its hold is released, and a late done is not charged")
    void aTaskWithoutAVerdictExpires() {
        var before = member.quietMoney();
        var part = xai.part("never comes to an end");
        var id = member.accepted(Ask.forVideo(part.prompt()));

        assertThat(books.tell("select status from video_task where id = ?", id)).isIn("QUEUED", "RUNNING");
        books.tell("update video_task set created_at = created_at - interval '10 minutes' where id = ?", id);
        assertThat(member.ended(id).getString("status")).isEqualTo("expired");
        assertThat(member.money()).isEqualTo(before);
        assertThat(unknown(id)).isEqualTo("t");

        part.thenAlways(xai.done(part, 1));
        books.hurry(id);
        await().until(() -> unknown(id).equals("f"));

        assertThat(books.tell("select provider_cost from video_task where id = ?", id))
                .isEqualTo("0.4200000000");
        assertThat(member.read(id).json().getString("status")).isEqualTo("expired");
        assertThat(member.money()).isEqualTo(before);
        assertThat(books.statementOf(id)).isEqualTo("HOLD RELEASE");
        assertThat(books.drifts()).isZero();
        assertThat(costInUsage(id)).as("counted or about to be").isEqualTo(costOfTasks(id));
    }

    /** What the report of usage knows of the costs of the account behind a task. */
    private String costInUsage(String id) {
        return books.tell("""
                select trim_scale(coalesce((select sum(d.provider_cost) from usage_day d
                        where d.facet = 'PERSON' and d.subject = t.account_id::text), 0)
                    + coalesce((select sum(q.cost) from task_end q join video_task o on o.id = q.task_id
                        where o.account_id = t.account_id), 0))
                from video_task t where t.id = ?
                """, id);
    }

    private String costOfTasks(String id) {
        return books.tell("""
                select trim_scale(sum(o.provider_cost)) from video_task t join video_task o on o.account_id = t.account_id
                where t.id = ? and o.completed_at is not null
                """, id);
    }

    private String unknown(String id) {
        return books.tell("select outcome_unknown from video_task where id = ?", id);
    }
}
