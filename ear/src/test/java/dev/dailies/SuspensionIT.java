package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suspended:")
class SuspensionIT {

    private static final Refused NO_TEAM = new Refused(403, "grok_video_team_required");
    private static final Refused NO_KEY = new Refused(401, "invalid_api_key");

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();
    private final String key = books.newMemberBeside(null);
    private final Member member = Member.of(portal, key);
    private final String team = Desk.team(books.teamOf(key));
    private final String account = Desk.account(books.accountOf(key));
    private final String email =
            books.tell("select email from account where id = ?", Long.valueOf(books.accountOf(key)));
    private final Desk desk = Desk.of(portal);

    @BeforeEach
    void aTeamWithCredits() {
        books.recharge(key, "5");
    }

    @Test
    @DisplayName("a team starts nothing new, what it had under way is settled, its people see it, and uploads pause")
    void aTeam() {
        books.cap(key, 2);
        var running = member.accepted(Ask.forVideo("A lock gate opens [slow:3s]"));
        var uploads = Uploads.of(portal, key);
        var upload =
                uploads.sent("prompt,duration,resolution\n" + "A kettle [slow:3s],1,480p\n".repeat(9), "?commit=auto");
        uploads.in("running", upload);

        desk.does(team, "suspend", Map.of());

        assertThat(Refused.in(member.create(Ask.forVideo("Too late")))).isEqualTo(NO_TEAM);
        assertThat(Refused.in(member.create("not JSON")))
                .as("before the body, 2.7")
                .isEqualTo(NO_TEAM);
        assertThat(Refused.messageOf(member.create("{}"))).contains("suspended");
        assertThat(Refused.in(uploads.send("prompt\nA kettle\n".getBytes(StandardCharsets.UTF_8), "")))
                .isEqualTo(NO_TEAM);
        assertThat(uploads.in("paused", upload).getString("paused_for")).isEqualTo("access");
        assertThat(Refused.in(uploads.tell(upload, "resume"))).isEqualTo(NO_TEAM);
        assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);
        assertThat(member.ended(running).getString("status")).isEqualTo("succeeded");
        assertThat(books.statementOf(running)).isEqualTo("HOLD CHARGE");
        var portalOfTheirs = signedIn();
        assertThat(portalOfTheirs.get("/new-video.xhtml").body()).contains("Your team is suspended");
        assertThat(portalOfTheirs.get("/video.xhtml?id=" + running).statusCode())
                .isEqualTo(200);

        desk.does(team, "reinstate", Map.of());
        assertThat(uploads.told(upload, "resume").getString("status")).isEqualTo("running");
        uploads.told(upload, "cancel");
        member.quietMoney();
        member.accepted(Ask.forNothing());
        assertThat(desk.entries("team-suspended", "team:" + books.teamOf(key))).isEqualTo(1);
        member.quietMoney();
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName(
            "an account is out on the next look, signs in nowhere, and its keys open nothing until it is reinstated")
    void anAccount() {
        var session = signedIn();
        assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);

        desk.does(account, "suspend", Map.of());

        assertThat(Refused.in(member.api().get("/v1/credits"))).isEqualTo(NO_KEY);
        awaitOut(session);
        assertThat(new Session(portal.url()).signIn(email, DemoKeys.PASSWORD).body())
                .contains("This account is suspended");

        desk.does(account, "reinstate", Map.of());
        assertThat(member.api().get("/v1/credits").status()).isEqualTo(200);
        assertThat(session.get("/videos.xhtml").statusCode())
                .as("the session of then")
                .isEqualTo(302);
        signedIn();
    }

    @Test
    @DisplayName("ended sessions are out on the next look, all of them, and nobody else's")
    void endedSessions() {
        var sessions = List.of(signedIn(), signedIn());

        desk.does(account, "sessions", Map.of());

        sessions.forEach(SuspensionIT::awaitOut);
        assertThat(signedIn().get("/videos.xhtml").statusCode()).isEqualTo(200);
        assertThat(desk.session().get(account).statusCode()).isEqualTo(200);
        assertThat(desk.entries("sessions-ended", "account:" + books.accountOf(key)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a password that is reset opens nothing, and the link that is shown once lets its owner choose another")
    void aPassword() {
        var session = signedIn();
        var page = desk.sends(account, desk.filledIn(account, "link", Map.of())).body();

        awaitOut(session);
        assertThat(new Session(portal.url()).signIn(email, DemoKeys.PASSWORD).body())
                .contains("do not belong together");
        var link = page.split("id=\"new-link\">", 2)[1].split("<", 2)[0];
        assertThat(new Session(portal.url())
                        .get(link.substring(link.indexOf("/invitation")))
                        .body())
                .contains(email);
        assertThat(desk.session().get(account).body()).doesNotContain("id=\"new-link\"");
    }

    @Test
    @DisplayName("all keys of an account at once")
    void allKeys() {
        var other = books.newKeyOf(key, null);
        desk.does(account, "revoke", Map.of());

        assertThat(Refused.in(member.api().get("/v1/models"))).isEqualTo(NO_KEY);
        assertThat(Refused.in(portal.api(other).get("/v1/models"))).isEqualTo(NO_KEY);
        assertThat(desk.entries("key-revoked", "account:" + books.accountOf(key)))
                .isEqualTo(1);
    }

    private Session signedIn() {
        var session = new Session(portal.url());
        assertThat(session.signIn(email, DemoKeys.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(session.get("/videos.xhtml").statusCode()).isEqualTo(200);
        return session;
    }

    private static void awaitOut(Session session) {
        await().until(() -> session.get("/videos.xhtml").statusCode(), status -> status == 302);
    }
}
