package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 3.4, our own copy of the video:")
class CopyIT {

    private static final String SETBACKS = "select count(*) from task_setback where task_id = ?";

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @Test
    @DisplayName("3.4 the provider's video is fetched once, without our key, and given out by us")
    void theVideoIsCopied() {
        var part = xai.part("is copied");
        part.thenAlways(xai.done(part, 1));

        var task = member.made(Ask.forVideo(part.prompt()));

        assertThat(xai.downloads(xai.videoOf(part))).isEqualTo(1);
        assertThat(bytesAt(videoOf(task))).isEqualTo(ScriptedXai.VIDEO);
    }

    @Test
    @DisplayName(
            "3.4 when copying fails 3 times, the task succeeds with the provider's URL; a later copy takes its place")
    void whenCopyingKeepsFailingTheProvidersUrlIsGiven() {
        var before = member.quietMoney();
        var part = xai.part("is lost");
        var lost = xai.lostVideoOf(part);
        part.thenAlways(ScriptedXai.done(lost, ",\"duration\":1"));
        var id = member.accepted(Ask.forVideo(part.prompt()));

        for (var tries = 1; tries <= 3; tries++) {
            var so = tries;
            await().until(() -> xai.downloads(lost) >= so && !books.isInHand(id));
            assertThat(member.read(id).json().getString("status")).isEqualTo(tries < 3 ? "running" : "succeeded");
            assertThat(member.money().held().signum()).isEqualTo(tries < 3 ? 1 : 0);
            if (tries < 3) {
                books.hurry(id);
            }
        }

        assertThat(xai.downloads(lost)).isEqualTo(3);
        assertThat(videoOf(member.read(id).json())).isEqualTo(lost);
        assertThat(member.money()).isEqualTo(before.charged("0.05"));

        xai.find(lost);
        books.hurry(id);
        await().until(() -> !videoOf(member.read(id).json()).equals(lost));

        assertThat(bytesAt(videoOf(member.read(id).json()))).isEqualTo(ScriptedXai.VIDEO);
        assertThat(member.money()).isEqualTo(before.charged("0.05"));
        assertThat(books.statementOf(id)).isEqualTo("HOLD CHARGE");
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("3.4 while the store takes nothing the task goes on, and its copy is made once the store does again")
    void aStoreThatTakesNothingLosesNothing() throws IOException {
        var before = member.quietMoney();
        var part = xai.part("finds no room");
        part.thenAlways(xai.done(part, 1));
        var id = theStoreIsAway(() -> {
            var taken = member.accepted(Ask.forVideo(part.prompt()));
            await().until(() -> books.tell(SETBACKS, taken).equals("1"));
            assertThat(member.read(taken).json().getString("status")).isEqualTo("running");
            return taken;
        });

        await().until(() -> {
            books.hurry(id);
            return member.read(id).json().getString("status").equals("succeeded");
        });

        assertThat(bytesAt(videoOf(member.read(id).json()))).isEqualTo(ScriptedXai.VIDEO);
        assertThat(member.money()).isEqualTo(before.charged("0.05"));
        assertThat(books.statementOf(id)).isEqualTo("HOLD CHARGE");
        assertThat(books.drifts()).isZero();
    }

    /** As if its disk had been pulled out: there is a file where the folder was. */
    private <T> T theStoreIsAway(Supplier<T> meanwhile) throws IOException {
        var videos = rehearsal.portal().home().resolve("videos");
        var away = videos.resolveSibling("videos-away");
        Files.move(videos, away);
        Files.createFile(videos);
        try {
            return meanwhile.get();
        } finally {
            Files.delete(videos);
            Files.move(away, videos);
        }
    }

    @Test
    @DisplayName("3.4 a video on a host that is not allowed is never fetched")
    void aHostThatIsNotAllowedIsNeverAsked() {
        var stranger = new ScriptedXai();
        var part = xai.part("is elsewhere");
        var elsewhere = stranger.videoOf(part);
        part.thenAlways(ScriptedXai.done(elsewhere, ",\"duration\":1"));
        var id = member.accepted(Ask.forVideo(part.prompt()));

        await().until(() -> {
            books.hurry(id);
            return member.read(id).json().getString("status").equals("succeeded");
        });

        assertThat(videoOf(member.read(id).json())).isEqualTo(elsewhere);
        assertThat(stranger.downloads(elsewhere)).isZero();
    }

    private byte[] bytesAt(String url) {
        return rehearsal
                .portal()
                .api(null)
                .send(HttpRequest.newBuilder(URI.create(url)))
                .bytes();
    }

    private static String videoOf(JsonObject task) {
        return task.getJsonObject("content").getString("video_url");
    }
}
