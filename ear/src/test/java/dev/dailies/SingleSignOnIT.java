package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both portals of the rehearsals have a provider of single sign-on beside them. */
class SingleSignOnIT {

    private static final String START = "/single-sign-on?to=%2Fvideos.xhtml%3Fstatus%3Dready";
    private static final String DANA = "demo@example.com";

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final OpenIdHost host = rehearsal.openId();
    private final Session session = new Session(rehearsal.portal().url());

    @Test
    void whoeverTheProviderVouchesForComesInAndGoesOnToWhereTheyWanted() {
        var wayThere = URI.create(location(session.get(START)));
        var before = session.id();
        var answer = back(wayThere, host.code(wayThere, DANA, claims -> {}));

        assertThat(location(answer)).isEqualTo("/videos.xhtml?status=ready");
        assertThat(session.id()).isPresent().isNotEqualTo(before);
        assertThat(session.get("/videos.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void theProviderHearsNothingThatItNeedNotKnow() {
        var wayThere = URI.create(location(session.get(START)));

        assertThat(wayThere.toString()).startsWith(host.issuer() + "/authorize?");
        assertThat(asked(wayThere))
                .containsOnlyKeys(
                        "response_type",
                        "scope",
                        "client_id",
                        "redirect_uri",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", rehearsal.portal().url() + "/single-sign-on/back");
        assertThat(asked(URI.create(location(session.get(START)))).get("state"))
                .hasSize(43)
                .isNotEqualTo(asked(wayThere).get("state"));
    }

    @Test
    void anAccountIsKnownByItsSubjectOnceItHasComeIn() {
        var mate = mate();
        comesIn(mate, claims -> claims.add("sub", "the subject of " + mate));

        assertThat(comesIn(
                        mate,
                        claims -> claims.add("sub", "the subject of " + mate)
                                .add("email", "moved@example.com")
                                .add("email_verified", false)))
                .as("an address that has changed since")
                .isEqualTo("/videos.xhtml?status=ready");
        assertThat(comesIn(mate, claims -> claims.add("sub", "who has the address today")))
                .endsWith("&refused=sign_on_other");
    }

    @Test
    void whoeverComesInThisWayHasNoUnusedInvitationAnyMore() {
        var mate = mate();
        var books = rehearsal.books();
        books.tell("""
                insert into invitation (account_id, hash, created_at, expires_at)
                select id, ?, now(), now() + interval '7 days' from account where email = ?
                """, "hash of " + mate, mate);

        assertThat(comesIn(mate, claims -> {})).isEqualTo("/videos.xhtml?status=ready");

        assertThat(books.tell("select count(*) from invitation where hash = ?", "hash of " + mate))
                .isEqualTo("0");
    }

    /** What a provider may say that lets nobody in, and why. */
    enum Lie {
        WRONG_NONCE("sign_on_failed", claims -> claims.add("nonce", "of another errand")),
        NO_NONCE("sign_on_failed", claims -> claims.remove("nonce")),
        WRONG_AUDIENCE("sign_on_failed", claims -> claims.add("aud", "another client")),
        WRONG_ISSUER("sign_on_failed", claims -> claims.add("iss", "https://id.example.com")),
        OVER("sign_on_failed", claims -> claims.add("exp", Instant.now().getEpochSecond() - 120)),
        ENDLESS("sign_on_failed", claims -> claims.remove("exp")),
        NOBODY("sign_on_failed", claims -> claims.remove("sub")),
        UNVERIFIED("sign_on_unverified", claims -> claims.add("email_verified", false)),
        SAID_NOTHING_OF_IT("sign_on_unverified", claims -> claims.remove("email_verified")),
        NO_ADDRESS("sign_on_unverified", claims -> claims.remove("email")),
        UNKNOWN("sign_on_unknown", claims -> claims.add("email", "nobody@example.com"));

        private final String refusal;
        private final Consumer<JsonObjectBuilder> change;

        Lie(String refusal, Consumer<JsonObjectBuilder> change) {
            this.refusal = refusal;
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsLetInOn(Lie lie) {
        assertThat(comesIn(DANA, claims -> lie.change.accept(claims.add("sub", "nobody yet"))))
                .isEqualTo("/sign-in.xhtml?to=%2Fvideos.xhtml%3Fstatus%3Dready&refused=" + lie.refusal);
        assertThat(rehearsal.books().tell("select count(*) from sign_on_identity where subject = 'nobody yet'"))
                .isEqualTo("0");
    }

    @Test
    void aTokenThatSomebodyElseSignedLetsNobodyIn() {
        var wayThere = URI.create(location(session.get(START)));

        assertThat(location(back(wayThere, host.forgedCode(wayThere, DANA)))).endsWith("&refused=sign_on_failed");
    }

    @Test
    void nobodyComesBackTwiceOrFromWhereTheyWereNeverSent() {
        var wayThere = URI.create(location(session.get(START)));
        var stranger = new Session(rehearsal.portal().url());
        var path = "/single-sign-on/back?code=" + host.code(wayThere, DANA, claims -> {}) + "&state="
                + asked(wayThere).get("state");
        assertThat(location(stranger.get(path))).endsWith("&refused=sign_on_stale");
        assertThat(location(session.get("/single-sign-on/back?code=1&state=guessed")))
                .endsWith("&refused=sign_on_stale");
        assertThat(location(session.get("/single-sign-on/back"))).endsWith("&refused=sign_on_stale");

        assertThat(location(session.get(path))).isEqualTo("/videos.xhtml?status=ready");
        assertThat(location(session.get(path))).endsWith("&refused=sign_on_stale");
    }

    @Test
    void whoeverSaysNoAtTheProviderMaySignInByPassword() {
        var wayThere = URI.create(location(session.get(START)));

        var page = session.get(location(session.get("/single-sign-on/back?error=access_denied&state="
                + asked(wayThere).get("state"))));
        assertThat(page.body()).contains("Single sign-on did not work.");
        assertThat(session.signIn(DANA, DemoKeys.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void whereTheProviderIsDownNobodyIsLetInAndThePasswordStillWorks() {
        var wayThere = URI.create(location(session.get(START)));
        host.isDown(true);
        try {
            assertThat(location(back(wayThere, host.code(wayThere, DANA, claims -> {}))))
                    .endsWith("&refused=sign_on_failed");
            assertThat(session.signIn(DANA, DemoKeys.PASSWORD).statusCode()).isEqualTo(302);
        } finally {
            host.isDown(false);
        }
        assertThat(rehearsal.portal().log())
                .contains("Single sign-on does not work: it answered 503 at /realm/token")
                .doesNotContain(host.settings().get("DAILIES_OIDC_CLIENT_SECRET"));
    }

    @Test
    void nobodyIsLedToAnotherHost() {
        var wayThere = URI.create(location(session.get(
                "/single-sign-on?to=" + URLEncoder.encode("https://evil.example/x", StandardCharsets.UTF_8))));

        assertThat(location(back(wayThere, host.code(wayThere, DANA, claims -> {}))))
                .isEqualTo("/x");
    }

    @Test
    void whereNoProviderIsSetThereIsNoSuchWay() {
        var plain = new Session(Portal.onH2().url());

        assertThat(plain.get("/single-sign-on").statusCode()).isEqualTo(404);
        assertThat(plain.get("/sign-in.xhtml").body()).doesNotContain("single-sign-on");
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void aButtonLeadsThereAndBack(Look look) {
        var portal = Rehearsal.onH2().portal();
        try (var visitor = Browser.visitor(portal.url(), look)) {
            visitor.open("/sign-in.xhtml?to=/quickstart.xhtml&refused=sign_on_unknown");
            visitor.findsNoObstacle();
            visitor.shoot("single-sign-on");
            Rehearsal.onH2().openId().isVisitedBy("second@example.com");
            visitor.page().locator(".gate-or a").click();
            assertThat(visitor.page()).hasURL(portal.url() + "/quickstart.xhtml");
            visitor.page().locator("button.avatar").click();
            assertThat(visitor.page().locator("#account")).containsText("Sam Second");
        }
    }

    /** Somebody new in the demo team, by their address. */
    private String mate() {
        var key = rehearsal.books().newMemberBeside(DemoKeys.DEMO_TEAM);
        var address = "mate-" + UUID.randomUUID() + "@example.com";
        rehearsal
                .books()
                .tell(
                        "update account set email = ? where id = ?",
                        address,
                        Long.valueOf(rehearsal.books().accountOf(key)));
        return address;
    }

    /** Where somebody is led whom the provider says this about. */
    private String comesIn(String email, Consumer<JsonObjectBuilder> claims) {
        var somebody = new Session(rehearsal.portal().url());
        var wayThere = URI.create(location(somebody.get(START)));
        var led = location(back(somebody, wayThere, host.code(wayThere, email, claims)));
        assertThat(somebody.get("/videos.xhtml").statusCode()).isEqualTo(led.contains("refused") ? 302 : 200);
        return led;
    }

    private HttpResponse<String> back(URI wayThere, String code) {
        return back(session, wayThere, code);
    }

    private static HttpResponse<String> back(Session somebody, URI wayThere, String code) {
        return somebody.get("/single-sign-on/back?code=" + code + "&state="
                + asked(wayThere).get("state"));
    }

    private static Map<String, String> asked(URI wayThere) {
        return Arrays.stream(wayThere.getQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static String location(HttpResponse<String> answer) {
        return Pattern.compile("^https?://[^/]+(?=/(?!realm))")
                .matcher(answer.headers().firstValue("Location").orElseThrow())
                .replaceFirst("");
    }
}
