package dev.dailies;

import static dev.dailies.Uploads.problem;
import static dev.dailies.Uploads.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A CSV of prompts:")
class UploadIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();

    private String key;
    private Uploads uploads;

    @BeforeEach
    void aTeamOfItsOwnWith10Credits() {
        key = books.newMemberBeside(null);
        books.recharge(key, "10");
        uploads = Uploads.of(rehearsal.portal(), key);
    }

    @Test
    @DisplayName("the whole way: bad rows told by row, column and value; the good ones made, charged and given back")
    void theWholeWay() {
        var kettle = done("is a kettle");
        var dune = done("is a \"dune\"\nat dusk");
        var csv = "prompt,scene,duration,resolution\n" + row(kettle, "=1+1,1,480p") + ",12,1,\n" + row(dune, "b,1,480p")
                + row(done("is too long"), "c,22,480p");

        var checked = uploads.checked(csv);
        assertThat(checked.getString("status")).isEqualTo("ready");
        assertThat(checked.getString("price")).isEqualTo("0.10");
        assertThat(badRows(checked)).containsExactly("3 prompt  invalid_request", "5 duration 22 invalid_request");
        assertThat(Member.of(rehearsal.portal(), key).money().held()).isZero();

        var id = checked.getString("id");
        uploads.told(id, "commit");
        var over = uploads.in("completed", id);

        assertThat(over.getString("credits")).isEqualTo("0.10");
        assertThat(rows(over, "succeeded")).isEqualTo(2);
        assertThat(kettle.creates()).isEqualTo(1);
        assertThat(dune.bodies().get(0)).contains("dune\\\"\\nat dusk");
        var results = uploads.file(id, "results").text();
        assertThat(results.lines().findFirst())
                .contains("prompt,scene,duration,resolution,task_id,status,video_url,credits,error_code,error");
        assertThat(results)
                .contains("'=1+1,1,480p,task_")
                .contains(",succeeded,http://")
                .contains(",0.05,,");
        assertThat(results).contains(",c,22,480p,,bad,,,invalid_request,duration must be");
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("its rejects, once mended, are uploaded as they are")
    void rejectsAreMendedAndUploadedAgain() {
        var part = done("is mended");
        var id = uploads.checked("prompt,duration,resolution\n" + row(part, "22,480p"))
                .getString("id");

        var rejects = uploads.file(id, "rejects");
        assertThat(rejects.header("Content-Disposition")).contains("prompts-rejects.csv");
        assertThat(rejects.text())
                .startsWith("prompt,duration,resolution,error\r\n")
                .contains(",22,480p,duration must be");
        var mended = rejects.text().replace(",22,", ",1,");
        var again = uploads.sent(mended, "?commit=auto");

        var over = uploads.in("completed", again);
        assertThat(rows(over, "succeeded")).isEqualTo(1);
        assertThat(uploads.file(again, "results").text())
                .startsWith("prompt,duration,resolution,task_id,status,video_url,credits,error_code,error\r\n");
    }

    @Test
    @DisplayName("Chinese prompts in GB18030 reach the provider as they were written")
    void chinesePromptsArrive() {
        var part = done("清晨的街道，镜头缓慢推进，阳光透过窗户洒在木地板上");
        var file = ("prompt,duration,resolution\n" + row(part, "1,480p")).getBytes(Charset.forName("GB18030"));

        var upload = uploads.checked(file);
        assertThat(upload.getString("encoding")).isEqualTo("GB18030");
        uploads.told(upload.getString("id"), "commit");

        uploads.in("completed", upload.getString("id"));
        assertThat(part.bodies().get(0)).contains("清晨的街道，镜头缓慢推进");
    }

    @Test
    @DisplayName("a second click on start starts nothing, and the same file again is asked about")
    void nothingIsStartedTwice() {
        var part = done("is wanted once");
        var csv = "prompt,duration,resolution\n" + row(part, "1,480p");
        var id = uploads.checked(csv).getString("id");

        var clicks = Crowd.of(8, () -> uploads.tell(id, "commit").status());
        assertThat(clicks).containsOnlyOnce(200).contains(409);
        uploads.in("completed", id);

        var again = uploads.sent(csv, "?commit=auto");
        assertThat(uploads.in("ready", again).getString("repeats")).isEqualTo(id);
        assertThat(Refused.in(uploads.tell(again, "commit"))).isEqualTo(new Refused(409, "upload_repeated"));
        assertThat(part.creates()).isEqualTo(1);

        uploads.told(again, "commit?again=true");
        uploads.in("completed", again);
        assertThat(part.creates()).isEqualTo(2);
    }

    @Test
    @DisplayName("of the same file sent twice at once to start by itself, one starts")
    void twoAtOnceAreOne() {
        var part = done("is sent twice");
        var csv = "prompt,duration,resolution\n" + row(part, "1,480p");

        var ids = Crowd.of(2, () -> uploads.sent(csv, "?commit=auto"));

        await().until(() -> ids.stream().map(this::status).sorted().toList().equals(List.of("completed", "ready")));
        assertThat(part.creates()).isEqualTo(1);
    }

    @Test
    @DisplayName("all or none: with a bad row nothing can be started")
    void allOrNone() {
        var id = uploads.sent("prompt,duration\nA kettle,1\n,1\n", "?commit=auto&all_or_none=true");
        uploads.in("ready", id);

        assertThat(Refused.in(uploads.tell(id, "commit"))).isEqualTo(new Refused(409, "upload_has_bad_rows"));
    }

    @Test
    @DisplayName("of 5 slots it uses 4, and one stays free for single videos")
    void oneSlotStaysFree() {
        books.cap(key, 5);
        var parts = IntStream.range(0, 8)
                .mapToObj(i -> xai.part("waits for a slot"))
                .toList();
        var id = started(parts);

        await().until(() -> parts.stream().mapToInt(Part::creates).sum() == 4);
        var single = done("goes in between");
        Member.of(rehearsal.portal(), key).made(Ask.forVideo(single.prompt()));
        assertThat(parts.stream().mapToInt(Part::creates).sum()).isEqualTo(4);

        parts.forEach(part -> part.thenAlways(xai.done(part, 1)));
        uploads.in("completed", id);
        assertThat(parts).allSatisfy(part -> assertThat(part.creates()).isEqualTo(1));
    }

    @Test
    @DisplayName("out of credit it pauses by itself, and resumes after a recharge")
    void outOfCreditItPauses() {
        var poor = books.newMemberBeside(null);
        books.recharge(poor, "0.12");
        uploads = Uploads.of(rehearsal.portal(), poor);
        var parts = IntStream.range(0, 3).mapToObj(i -> done("costs 0.05")).toList();
        var id = started(parts);

        var paused = uploads.in("paused", id);
        assertThat(paused.getString("paused_for")).isEqualTo("credit");
        await().until(() -> rows(uploads.read(id), "succeeded") == 2);
        assertThat(rows(uploads.read(id), "waiting")).isEqualTo(1);

        books.recharge(poor, "1");
        var over = uploads.in("completed", id);
        assertThat(over.getString("credits")).isEqualTo("0.15");
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("paused, resumed, and the rest cancelled: what is a task already runs on")
    void pausedResumedCancelled() {
        books.cap(key, 2);
        var parts = IntStream.range(0, 4)
                .mapToObj(i -> xai.part("is cancelled after a while"))
                .toList();
        var id = started(parts);
        await().until(() -> parts.get(0).creates() == 1);

        uploads.told(id, "pause");
        parts.get(0).thenAlways(xai.done(parts.get(0), 1));
        await().until(() -> rows(uploads.read(id), "succeeded") == 1);
        assertThat(parts.get(1).creates()).isZero();
        assertThat(Refused.in(uploads.tell(id, "pause"))).isEqualTo(new Refused(409, "upload_state_conflict"));

        uploads.told(id, "resume");
        await().until(() -> parts.get(1).creates() == 1);
        uploads.told(id, "cancel");
        parts.get(1).thenAlways(xai.done(parts.get(1), 1));

        await().until(() -> rows(uploads.read(id), "succeeded") == 2);
        assertThat(rows(uploads.read(id), "cancelled")).isEqualTo(2);
        assertThat(parts.get(2).creates()).isZero();
        assertThat(uploads.file(id, "rejects").text().lines()).hasSize(3);
    }

    @Test
    @DisplayName("a revoked key makes no further task; the upload says why it is paused")
    void aRevokedKeyStopsIt() {
        books.cap(key, 2);
        var ownersOther = books.newKeyOf(key, books.teamOf(key));
        var parts = IntStream.range(0, 3)
                .mapToObj(i -> xai.part("has a leaked key"))
                .toList();
        var id = started(parts);
        await().until(() -> parts.get(0).creates() == 1);

        books.tell("update api_key set revoked_at = now() where hash = ?", books.hash(key));
        parts.get(0).thenAlways(xai.done(parts.get(0), 1));

        uploads = Uploads.of(rehearsal.portal(), ownersOther);
        assertThat(uploads.in("paused", id).getString("paused_for")).isEqualTo("access");
        assertThat(parts.get(2).creates()).isZero();
        uploads.told(id, "cancel");
        parts.get(1).thenAlways(xai.done(parts.get(1), 1));
    }

    @Test
    @DisplayName("while the provider takes nothing, few rows are lost to it, and the rest goes on once it does")
    void aProviderInTroubleDoesNotBurnTheRows() {
        var parts = IntStream.range(0, 30)
                .mapToObj(i -> xai.part("comes in bad times").onCreate(Cue.says(503, "{}")))
                .toList();
        var id = started(parts);

        await().until(() -> rows(uploads.read(id), "failed") > 0);
        parts.forEach(part -> {
            part.onCreate(Cue.says(200, "{\"request_id\":\"" + part.job() + "\"}"));
            part.thenAlways(xai.done(part, 1));
        });
        var over = uploads.in("completed", id);

        assertThat(rows(over, "failed")).isLessThan(25);
        assertThat(rows(over, "failed") + rows(over, "succeeded")).isEqualTo(30);
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("with 5,000 rows of one team waiting, another team's single video is handed over within 5 s")
    void othersDoNotWait() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(i -> row(xai.part("is one of 5,000"), "1,480p"))
                .collect(Collectors.joining());
        books.recharge(key, "1000");
        var id = uploads.sent("prompt,duration,resolution\n" + rows, "?commit=auto");
        await().atMost(Duration.ofSeconds(60)).until(() -> rows(uploads.read(id), "running") > 50);

        var other = books.newMemberBeside(null);
        books.recharge(other, "1");
        var single = done("belongs to another team");
        var asked = System.nanoTime();
        Member.of(rehearsal.portal(), other).accepted(Ask.forVideo(single.prompt()));
        assertThat(single.creates()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));

        uploads.told(id, "cancel");
        books.expire(key);
        Member.of(rehearsal.portal(), key).quietMoney();
    }

    @Test
    @DisplayName("a dry run that breaks on our side again and again is given up, and says whose fault it is")
    void aDryRunThatAlwaysBreaksIsGivenUp() {
        books.tell("alter table prompt_row add constraint breaks check (cells not like '%breaks on our side%')");
        try {
            var id = uploads.sent("prompt\nThis breaks on our side\n", "");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> books.letTheNextTryBegin(id).equals("REFUSED"));

            assertThat(problem(uploads.read(id))).isEqualTo("not_checked");
            assertThat(rehearsal.portal().log()).contains("The dry run of " + id + " was given up");
        } finally {
            books.tell("alter table prompt_row drop constraint breaks");
        }
    }

    @Test
    @DisplayName("a lead of the team pauses, resumes and cancels what a member runs, and starts nothing of theirs")
    void leadsHoldWhatMembersRun() {
        books.cap(key, 2);
        var parts = IntStream.range(0, 3)
                .mapToObj(i -> xai.part("is held by a lead"))
                .toList();
        var leads = books.newMemberBeside(key);
        books.tell("update membership set role = 'LEAD' where account_id = ?", Long.valueOf(books.accountOf(leads)));
        var lead = Uploads.of(rehearsal.portal(), leads);
        var unstarted = uploads.checked("prompt\nA kettle\n").getString("id");
        assertThat(Refused.in(lead.tell(unstarted, "commit")))
                .isEqualTo(new Refused(403, "media_resource_access_denied"));

        var id = started(parts);
        await().until(() -> parts.get(0).creates() == 1);
        assertThat(lead.told(id, "pause").getString("status")).isEqualTo("paused");
        assertThat(lead.told(id, "resume").getString("status")).isEqualTo("running");
        assertThat(lead.told(id, "cancel").getString("status")).isEqualTo("cancelled");
        assertThat(parts.get(2).creates()).isZero();
        parts.forEach(part -> part.thenAlways(xai.done(part, 1)));
    }

    @Test
    @DisplayName("it is read by whoever may read its tasks, and changed by its own account alone")
    void ownerScope() {
        var id = uploads.checked("prompt\nA kettle\n").getString("id");
        var mate = Uploads.of(rehearsal.portal(), books.newMemberBeside(key));
        var denied = new Refused(403, "media_resource_access_denied");

        assertThat(mate.read(id).getString("status")).isEqualTo("ready");
        for (var deed : List.of("commit", "pause", "resume", "cancel")) {
            assertThat(Refused.in(mate.tell(id, deed))).isEqualTo(denied);
        }
        for (var foreign : List.of(DemoKeys.DEMO_TEAM, DemoKeys.PERSONAL)) {
            var stranger = Uploads.of(rehearsal.portal(), foreign);
            for (var file : List.of("", "/results", "/rejects")) {
                assertThat(Refused.in(stranger.api().get(Uploads.UPLOADS + "/" + id + file)))
                        .isEqualTo(denied);
            }
            assertThat(Refused.in(stranger.tell(id, "commit"))).isEqualTo(denied);
        }
        assertThat(Refused.in(uploads.api().get(Uploads.UPLOADS + "/upload_x")))
                .isEqualTo(new Refused(404, "upload_not_found"));
        assertThat(Refused.in(Uploads.of(rehearsal.portal(), DemoKeys.PERSONAL)
                        .send("prompt\nA kettle\n".getBytes(UTF_8), "")))
                .isEqualTo(new Refused(403, "grok_video_team_required"));
        assertThat(problem(uploads.read(id))).isNull();
    }

    private String started(List<Part> parts) {
        var rows = parts.stream().map(part -> row(part, "1,480p")).collect(Collectors.joining());
        return uploads.sent("prompt,duration,resolution\n" + rows, "?commit=auto");
    }

    private Part done(String what) {
        var part = xai.part(what);
        return part.thenAlways(xai.done(part, 1));
    }

    private String status(String id) {
        return uploads.read(id).getString("status");
    }

    private static String row(Part part, String more) {
        return "\"" + part.prompt().replace("\"", "\"\"") + "\"," + more + "\n";
    }

    private static List<String> badRows(JsonObject upload) {
        return upload.getJsonArray("bad_rows").getValuesAs(JsonObject.class).stream()
                .map(row -> "%d %s %s %s"
                        .formatted(
                                row.getInt("row"),
                                row.getString("column"),
                                row.getString("value"),
                                row.getString("code")))
                .toList();
    }
}
