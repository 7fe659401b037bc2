package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();
    private final String somebody = books.emailOf(books.newMemberBeside(null));
    private final Session session = new Session(portal.url());

    @Test
    void whoIsNotSignedInIsSentToSignInAndThenToWhatTheyAskedFor() {
        assertThat(location(session.get("/new-video.xhtml?model=x&prompt=a%20b")))
                .isEqualTo("/sign-in.xhtml?to=%2Fnew-video.xhtml%3Fmodel%3Dx%26prompt%3Da%2520b");

        var answer = session.signIn(
                "/sign-in.xhtml?to=%2Fnew-video.xhtml%3Fmodel%3Dx%26prompt%3Da%2520b", somebody, DemoKeys.PASSWORD);
        assertThat(location(answer)).isEqualTo("/new-video.xhtml?model=x&prompt=a%20b");
    }

    @Test
    void whoSignsInGetsANewSessionWhoseCookieIsNobodyElsesBusiness() {
        var form = session.signInForm("/sign-in.xhtml", somebody, DemoKeys.PASSWORD);
        assertThat(session.id()).as("a passer-by's").isEmpty();
        session.post("/sign-in.xhtml", form);
        var before = session.id();
        var answer = session.post("/sign-in.xhtml", form);

        assertThat(before).isPresent();
        assertThat(session.id()).isPresent().isNotEqualTo(before);
        assertThat(isSomebodys(before.orElseThrow())).as("the one before").isFalse();
        assertThat(books.tell("select count(*) from portal_session where hash = ?", before.orElseThrow()))
                .as("a secret in the database")
                .isEqualTo("0");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "path=/"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/x, /x",
        "//evil.example/x, /x",
        "https:evil.example, /videos.xhtml",
        "/\\evil.example, /videos.xhtml",
        "javascript:alert(1), /videos.xhtml",
        "/sign-in.xhtml?to=/, /videos.xhtml"
    })
    void nobodyIsLedToAnotherHost(String to, String page) {
        var answer = session.signIn(
                "/sign-in.xhtml?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8), somebody, DemoKeys.PASSWORD);

        assertThat(location(answer)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherSiteLetsNobodyInAndNobodyOut(String header, String says) {
        var form = session.signInForm("/sign-in.xhtml", somebody, DemoKeys.PASSWORD);

        var refused = session.post("/sign-in.xhtml", form, header, says);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("A page at another address sent it, so nothing was done.");
        assertThat(session.id()).isEmpty();

        session.post("/sign-in.xhtml", form, "Origin", portal.url().toString());
        assertThat(session.post("/sign-out", Map.of(), header, says).statusCode())
                .isEqualTo(403);
        assertThat(session.isSignedIn()).isTrue();
    }

    @Test
    void theApiAsksForAKeyAndNotWhereARequestComesFrom() {
        var answer = session.post(Member.VIDEOS, Map.of(), "Origin", "https://studio.example");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/videos.xhtml", "/new-video.xhtml", "/uploads.xhtml", "/team.xhtml", "/error.xhtml"})
    void noPageKeepsAnythingOnItsNode(String page) {
        session.signIn(somebody, DemoKeys.PASSWORD);

        assertThat(session.get(page).headers().allValues("Set-Cookie")).isEmpty();
    }

    /** That is everybody at this address, every test among them: it is forgotten at once. */
    @Test
    void unknownAndWrongGetTheSameAnswerAndAfterFiveFailuresNobodyIsHeard() {
        books.forgetFailedSignIns();
        try {
            var unknown = new Session(portal.url()).signIn(UUID.randomUUID() + "@example.com", "wrong");
            var wrong = new Session(portal.url()).signIn(somebody, "wrong");
            assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(200);
            assertThat(notice(wrong)).isEqualTo(notice(unknown)).contains("do not belong together");

            IntStream.range(0, 3).forEach(i -> new Session(portal.url()).signIn(somebody, "wrong"));
            assertThat(notice(new Session(portal.url()).signIn(somebody, DemoKeys.PASSWORD)))
                    .contains("Try again in 1 min");
            assertThat(notice(new Session(portal.url()).signIn("second@example.com", DemoKeys.PASSWORD)))
                    .as("another account at the same address")
                    .contains("Try again in 1 min");
        } finally {
            books.forgetFailedSignIns();
        }
    }

    @Test
    void whoSignsOutIsOutAndWhoComesWithAnOldCookieHearsSo() {
        session.signIn(somebody, DemoKeys.PASSWORD);
        assertThat(session.get("/sign-in.xhtml").statusCode()).isEqualTo(302);
        var old = session.id().orElseThrow();

        assertThat(location(session.post("/sign-out", Map.of()))).isEqualTo("/sign-in.xhtml");
        assertThat(location(session.get("/videos.xhtml"))).isEqualTo("/sign-in.xhtml?to=%2Fvideos.xhtml");

        assertThat(isSomebodys(old)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"last_seen, 30", "since, 720"})
    void aSessionIsOverWithoutAPageForHalfAnHourAndAfterTwelveHours(String column, int minutes) {
        session.signIn(somebody, DemoKeys.PASSWORD);
        passes(column, minutes - 2);
        assertThat(session.get("/videos.xhtml").statusCode()).isEqualTo(200);
        passes(column, minutes);

        assertThat(isSomebodys(session.id().orElseThrow())).isFalse();
    }

    @Test
    void anAjaxCallOfAnExpiredSessionIsLedToSignIn() {
        var answer = session.send(HttpRequest.newBuilder(portal.url().resolve("/videos.xhtml"))
                .header("Faces-Request", "partial/ajax")
                .header("Referer", portal.url() + "/videos.xhtml?status=failed&q=a")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<redirect url=\"/sign-in.xhtml?to=%2Fvideos.xhtml%3Fstatus%3Dfailed%26q%3Da\"/>");
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/quickstart.xhtml, 200", "/openapi, 200", "/v1/models, 401", "/nowhere, 404"})
    void whatIsOpenToAnybodyStartsNoSession(String path, int status) {
        assertThat(session.get(path).statusCode()).isEqualTo(status);
        assertThat(session.id()).isEmpty();
    }

    /** So long ago it was that somebody signed in, or that their browser was seen. */
    private void passes(String column, int minutes) {
        books.tell(
                "update portal_session set " + column + " = now() - interval '" + minutes + " minutes'"
                        + " where account_id = (select id from account where email = ?)",
                somebody);
    }

    /** Whether a browser that brings this is let in; if not, it hears that it was once. */
    private boolean isSomebodys(String id) {
        var answer = new Session(portal.url())
                .send(HttpRequest.newBuilder(portal.url().resolve("/videos.xhtml"))
                        .header("Cookie", Session.COOKIE + "=" + id));
        if (answer.statusCode() == 302) {
            assertThat(location(answer)).isEqualTo("/sign-in.xhtml?to=%2Fvideos.xhtml&expired=true");
        }
        return answer.statusCode() == 200;
    }

    private static String notice(HttpResponse<String> page) {
        var body = page.body();
        var start = body.indexOf("role=\"alert\"");
        return start < 0 ? "" : body.substring(start, body.indexOf("</p>", start));
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replace(portal.url().toString(), ""))
                .orElse("none, but " + answer.statusCode());
    }
}
