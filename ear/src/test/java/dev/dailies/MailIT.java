package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import dev.dailies.team.mail.MailHost;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("A one-time link by mail:")
class MailIT {

    private static final String ACCOUNTS = "/admin/accounts.xhtml";
    private static final Pattern LINK = Pattern.compile("http\\S+/invitation\\.xhtml\\?code=([\\w-]+)");

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final MailHost host = Rehearsal.mail();
    private final Portal portal = rehearsal.portal();
    private final OwnTeam team = OwnTeam.of(rehearsal);
    private final Session session = new Session(portal.url());
    private final Desk desk = new Desk(session);
    private final String newcomer = "new-" + UUID.randomUUID() + "@example.com";

    @AfterEach
    void theNextDayIsGood() {
        host.has(MailHost.Day.GOOD);
    }

    @Test
    @DisplayName("whoever is invited has the same link in their mail as is on the page, and comes in by it")
    void anInvitation() {
        team.becomesAdministrators();
        signsIn();

        var page = invites().body();

        assertThat(page).contains("This link was mailed to " + newcomer + ".");
        var mail = mailTo(newcomer);
        assertThat(mail.from()).isEqualTo(MailHost.FROM);
        assertThat(mail.subject()).isEqualTo("You are invited to Dailies");
        assertThat(mail.text())
                .contains(team.lead() + " invites you to Dailies")
                .contains(linkOn(page));
        letsIn(linkIn(mail.text()), newcomer);
        isSecret(page);
    }

    @Test
    @DisplayName("a lead who reads Chinese invites in Chinese")
    void anInvitationInChinese() {
        signsIn();
        session.post("/preferences", Map.of("language", "zh-Hans"));
        var form = desk.filledIn("/team.xhtml", "members", Map.of("email", newcomer, "role", "MEMBER"));
        form.put("members-new", "members-new");

        assertThat(desk.sends("/team.xhtml", form).body()).contains("链接已发送到 " + newcomer + "。");

        var mail = mailTo(newcomer);
        assertThat(mail.subject()).isEqualTo("邀请你加入 Dailies");
        assertThat(mail.text()).contains(team.lead() + " 邀请你加入 Dailies");
        opensFor(linkIn(mail.text()), newcomer);
    }

    @Test
    @DisplayName("a password that is reset is chosen anew by the link in the mail")
    void aReset() {
        var mate = team.rehearsal().books().newMemberBeside(team.key());
        var account = rehearsal.books().accountOf(mate);
        rehearsal.books().tell("update account set email = ? where id = ?", newcomer, Long.valueOf(account));
        team.becomesAdministrators();
        signsIn();
        var page = desk.sends(Desk.account(account), desk.filledIn(Desk.account(account), "link", Map.of()))
                .body();

        assertThat(page).contains("This link was mailed to " + newcomer + ".");
        var mail = mailTo(newcomer);
        assertThat(mail.subject()).isEqualTo("Choose a new password for Dailies");
        assertThat(mail.text()).contains(team.lead() + ", who looks after Dailies, has reset your password");
        letsIn(linkIn(mail.text()), newcomer);
        isSecret(page);
    }

    @ParameterizedTest
    @EnumSource(value = MailHost.Day.class, mode = Mode.EXCLUDE, names = "GOOD")
    @DisplayName("on a bad day of the mail server the deed is done all the same, and the page says to pass on its link")
    void onABadDay(MailHost.Day day) {
        team.becomesAdministrators();
        signsIn();
        host.has(day);

        var page = invites().body();

        assertThat(page)
                .contains("The mail server did not say that it took the mail to " + newcomer + ".")
                .doesNotContain("This link was mailed");
        assertThat(host.to(newcomer)).isEmpty();
        opensFor(linkOn(page), newcomer);
        isSecret(page);
        assertThat(portal.log()).contains("The mail server did not take a mail: ");
    }

    @Test
    @DisplayName("what a bad day looks like")
    void theSight() {
        team.becomesAdministrators();
        host.has(MailHost.Day.DOWN);
        try (var visitor = team.visit(Look.onAPhone())) {
            visitor.open(ACCOUNTS);
            var page = visitor.page();
            page.locator("[popovertarget='invite-ask']").first().click();
            page.locator("#email").fill(newcomer);
            page.locator("#invite-ask [name='reason']").fill("New in the art department");
            page.locator("#invite-go").click();
            assertThat(page.locator("#new-link")).containsText("/invitation.xhtml?code=");
            assertThat(page.locator(".notice.is-warn")).containsText("It may not arrive");
            visitor.findsNoObstacle();
            visitor.shoot("one-time-link-unmailed");
            visitor.open("/admin/operations.xhtml");
            assertThat(page.locator("#mail")).containsText("mailed through localhost, from " + MailHost.FROM);
        }
    }

    private void signsIn() {
        assertThat(session.signIn(team.lead(), DemoKeys.PASSWORD).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> invites() {
        return desk.sends(ACCOUNTS, desk.filledIn(ACCOUNTS, "invite", Map.of("email", newcomer)));
    }

    /** The mail, which came before the page did. */
    private MailHost.Received mailTo(String email) {
        var mails = host.to(email);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    /** Whoever opens it chooses a password, with which they sign in from then on. */
    private void letsIn(String link, String email) {
        var somebody = new Session(portal.url());
        var path = link.substring(link.indexOf("/invitation"));
        var form = somebody.form(path);
        form.putAll(Map.of("name", "Edith Edit", "password", "four words of mine", "go", ""));
        somebody.post(path, form);
        assertThat(new Session(portal.url()).signIn(email, "four words of mine").statusCode())
                .isEqualTo(302);
    }

    private void opensFor(String link, String email) {
        assertThat(new Session(portal.url())
                        .get(link.substring(link.indexOf("/invitation")))
                        .body())
                .contains(email);
    }

    /** Neither the log nor the database has the link. */
    private void isSecret(String page) {
        var code = LINK.matcher(linkOn(page)).replaceAll("$1");
        assertThat(portal.log()).doesNotContain(code).doesNotContain(newcomer);
        assertThat(rehearsal.books().tell("select count(*) from invitation where hash like ?", "%" + code + "%"))
                .isEqualTo("0");
        assertThat(rehearsal.books().tell("select count(*) from audit_entry e where e::text like ?", "%" + code + "%"))
                .isEqualTo("0");
    }

    private static String linkOn(String page) {
        return linkIn(page.split("id=\"new-link\">", 2)[1].split("<", 2)[0]);
    }

    private static String linkIn(String text) {
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
