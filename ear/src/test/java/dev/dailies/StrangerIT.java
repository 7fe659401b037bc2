package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody signed in, who sends the portal's pages and actions another team's ids, or forms that no page of theirs had. */
class StrangerIT {

    private static final String PROMPT = "Nobody else's business, least of all the second team's";
    private static final String TEAM = "(?s)name=\"team\" value=\"(\\d+)\"";

    private final Portal portal = Portal.onH2();
    private final Member dana = Member.of(portal, DemoKeys.DEMO_TEAM);
    private final Session stranger = new Session(portal.url());

    @BeforeEach
    void theStrangerIsSignedIn() {
        stranger.signIn("second@example.com", DemoKeys.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "ready", "failed"})
    void thePageOfAVideoIsRefusedInWhateverState(String state) {
        var id = madeIn(state);

        assertIsThe403Page(stranger.get("/video.xhtml?id=" + id), id);
        assertThat(stranger.send(ajax("/video.xhtml?id=" + id)).body())
                .startsWith("<?xml")
                .contains("<error>")
                .doesNotContain(PROMPT, id);
        assertIsThe403Page(stranger.post("/video.xhtml", Map.of("id", id)), id);
    }

    @Test
    void aDownloadOpensByItsOwnAddressOnly() {
        var id = madeIn("ready");
        var own = Member.of(portal, DemoKeys.SECOND_TEAM).made(Ask.forVideo("Their own"));
        var address = own.getJsonObject("content").getString("video_url").replace(own.getString("id"), id);

        assertThat(stranger.get(address).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/v1/videos/" + id + "/content").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?whose=team", "?whose=team&view=table", "?q=least+of+all", "?status=ready&whose=team"})
    void noListShowsIt(String query) {
        var id = madeIn("ready");

        for (var place : new String[] {"", "&before=" + id, "&after=" + id}) {
            var page = stranger.get("/videos.xhtml" + query + place);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().replace("after=" + id, "").replace("before=" + id, ""))
                    .doesNotContain(id, "Nobody else");
        }
    }

    @Test
    void noSelectionHasItInIt() {
        var own = Member.of(portal, DemoKeys.SECOND_TEAM)
                .made(Ask.forVideo("Their own"))
                .getString("id");
        var id = madeIn("ready");
        var lost = madeIn("failed");

        assertThat(stranger.get("/videos.zip?id=" + own).statusCode()).isEqualTo(200);
        assertIsThe403Page(stranger.get("/videos.zip?id=" + own + "&id=" + id), id);
        assertIsThe403Page(stranger.post("/try-again", Map.of("id", lost)), lost);
        assertThat(new Session(portal.url())
                        .get("/videos.zip?id=" + own)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in.xhtml"));
    }

    @Test
    void noLiveConnectionTellsOfItAndWithoutASessionThereIsNone() {
        var heard = new CopyOnWriteArrayList<String>();
        var socket = stranger.listen(heard);
        var theirs = madeIn("ready");
        var own = Member.of(portal, DemoKeys.SECOND_TEAM).accepted(Ask.forVideo("Their own"));

        await().untilAsserted(() -> assertThat(heard).anyMatch(ids -> ids.contains(own)));
        assertThat(heard).noneMatch(ids -> ids.contains(theirs));
        socket.abort();

        var nobody = new CopyOnWriteArrayList<String>();
        new Session(portal.url()).listen(nobody);
        await().untilAsserted(() -> assertThat(nobody).containsExactly("closed with 1008"));
    }

    @Test
    void noOtherTeamIsWorkedIn() {
        var dana = new Session(portal.url());
        dana.signIn("demo@example.com", DemoKeys.PASSWORD);
        var danasTeam = found(TEAM, dana.get("/videos.xhtml"));

        assertIsThe403Page(stranger.post("/team", Map.of("team", danasTeam)), "Demo team");
        assertIsThe403Page(stranger.post("/team", Map.of("team", "x")), "Demo team");
        assertIsThe403Page(stranger.post("/team", Map.of()), "Demo team");
        assertIsThe403Page(new Session(portal.url()).post("/team", Map.of("team", danasTeam)), "Demo team");
        assertThat(found(TEAM, stranger.get("/videos.xhtml"))).isNotEqualTo(danasTeam);
    }

    @Test
    void anAddressThatIsFilledInWithAnothersVideoTellsNothingOfIt() {
        var id = madeIn("ready");

        assertThat(stranger.get("/new-video.xhtml?like=" + id + "&id=" + id).body())
                .doesNotContain("Nobody else");
    }

    @Test
    void aFormThatAnotherSiteSentMakesNothing() {
        var form = stranger.form("/new-video.xhtml?prompt=Rain&duration=1&resolution=480p");
        form.putAll(Map.of("prompt", "Rain", "duration", "1", "resolution", "480p", "go", "go", "video", "video"));
        form.put("jakarta.faces.source", "go");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.partial.execute", "@all");

        var before = credits();
        for (var site : new String[] {"http://evil.example", "null"}) {
            assertThat(stranger.post("/new-video.xhtml", form, "Origin", site).statusCode())
                    .isEqualTo(403);
        }
        assertThat(credits()).isEqualTo(before);

        assertThat(stranger.post("/new-video.xhtml", form).body())
                .as("the same form as it was")
                .contains("video.xhtml?id=");
    }

    private String madeIn(String state) {
        return switch (state) {
            case "ready" -> dana.made(Ask.forVideo(PROMPT)).getString("id");
            case "failed" -> dana.made(Ask.forVideo(PROMPT + " [moderated]")).getString("id");
            default -> dana.accepted(Ask.forVideo(PROMPT + " [slow:3s]"));
        };
    }

    private String credits() {
        return portal.api(DemoKeys.SECOND_TEAM).get("/v1/credits").json().toString();
    }

    private HttpRequest.Builder ajax(String path) {
        return HttpRequest.newBuilder(portal.url().resolve(path))
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                        BodyPublishers.ofString(
                                "jakarta.faces.ViewState=stateless&jakarta.faces.partial.ajax=true"
                                        + "&jakarta.faces.source=x&jakarta.faces.partial.execute=@all&jakarta.faces.partial.render=@all"));
    }

    private static void assertIsThe403Page(HttpResponse<String> answer, String secret) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body())
                .contains("frame-figure")
                .contains("another team")
                .doesNotContain(PROMPT, secret, "at dev.dailies.");
    }

    private static String found(String pattern, HttpResponse<String> page) {
        return List.copyOf(Pattern.compile(pattern)
                        .matcher(page.body())
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .get(0);
    }
}
