package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between a portal and its PostgreSQL:")
class WireIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Rehearsal rehearsal = Rehearsal.onAWire();
    private final Wire wire = Wire.shared();
    private final Books books = rehearsal.books();
    private final String key = books.newMemberBeside(null);
    private final long team = Long.parseLong(books.teamOf(key));

    @Test
    @DisplayName("with five connections, fifty at once are all served: nobody who has one waits for another")
    void fiveConnectionsServeFiftyAtOnce() {
        books.recharge(key, "1000");

        var answers = Crowd.of(50, this::createReadAndUpload);

        assertThat(answers).allSatisfy(statuses -> assertThat(statuses).containsExactly(200, 200, 200, 202));
        allIsWell();
        assertThat(books.tell("select count(*) from video_task where team_id = ? and status = 'SUCCEEDED'", team))
                .isEqualTo("100");
    }

    private List<Integer> createReadAndUpload() {
        var member = rehearsal.member(key);
        var created = member.create(Ask.forVideo(prompt()));
        var read = member.read(created.json().getString("id"));
        var credits = member.api().get("/v1/credits");
        var file = "prompt,duration,resolution\n%s,1,480p\n".formatted(prompt());
        var upload = new Uploads(member.api()).send(file.getBytes(), "?commit=auto");
        return List.of(created.status(), read.status(), credits.status(), upload.status());
    }

    private String prompt() {
        var part = rehearsal.xai().part("is one of many");
        part.thenAlways(rehearsal.xai().done(part, 1));
        return part.prompt();
    }

    @Test
    @DisplayName("a network that is cut hangs nobody for ever, and once it is mended all goes on with nothing lost")
    void aNetworkThatIsCutHangsNobody() throws Exception {
        books.recharge(key, "1000");
        var customers = new Customers(rehearsal, key, 4, 7);
        await().atMost(PATIENCE).until(() -> customers.wishes().size() >= 4);

        wire.cut();
        await().atMost(PATIENCE).until(() -> !rehearsal.portal().isReady());
        wire.mend();
        rehearsal.portal().awaitReady();
        customers.leave(PATIENCE);

        allIsWell();
        assertThat(customers.parts())
                .allSatisfy(part -> assertThat(part.creates()).isLessThanOrEqualTo(1));
        assertThat(Ended.of(books, team))
                .containsOnlyKeys(customers.parts().stream().map(Part::prompt).toList());
    }

    private void allIsWell() {
        await().atMost(PATIENCE)
                .until(() -> books.tell(
                                "select count(*) from video_task where team_id = ? and completed_at is null", team)
                        .equals("0"));
        await().atMost(PATIENCE)
                .until(() -> books.tell(
                                "select count(*) from prompt_upload where team_id = ? and status in ('CHECKING', 'RUNNING')",
                                team)
                        .equals("0"));
        assertThat(books.drifts()).isZero();
    }
}
