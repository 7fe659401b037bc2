package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.dailies.team.DemoKeys;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Teams and accounts, as an administrator looks after them. */
class PeopleBrowserIT {

    private static final String WHY = "Asked for by their producer";

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();

    @Test
    void aTeamIsMadeRechargedAdjustedRenamedSuspendedAndReinstated() {
        try (var visitor = administrator(Look.onADesk())) {
            visitor.open("/admin/teams.xhtml?q=nobody-calls-a-team-this");
            var page = visitor.page();
            assertThat(page.locator(".empty h2")).hasText("No team matches");
            visitor.shoot("admin-teams-none");
            page.locator(".empty a").click();
            opens(page, "create");
            page.locator("#name").fill("Night Unit");
            page.locator("#create-go").click();
            assertThat(page.locator("#create-ask-problem")).containsText("Say why");
            because(page, "create");
            assertThat(page.locator("h1")).hasText("Night Unit");
            visitor.findsNoObstacle();
            visitor.shoot("admin-team-empty");

            opens(page, "recharge");
            page.locator("#recharge-amount").fill("12.5");
            visitor.shoot("admin-team-recharge");
            because(page, "recharge");
            assertThat(page.locator("#team .notice")).containsText("12.50 credits were added");
            assertThat(page.locator("#team .is-strong dd")).hasText("12.50");
            assertThat(page.locator("#ledger tbody tr")).containsText(WHY);

            opens(page, "adjust");
            page.locator("[name='way'][value='take']").check();
            page.locator("#adjust-amount").fill("13");
            because(page, "adjust");
            assertThat(page.locator("#adjust-ask-problem")).containsText("This takes 0.50 more than is available");
            page.locator("[name='sure']").check();
            visitor.findsNoObstacle();
            visitor.shoot("admin-team-adjust");
            page.locator("#adjust-go").click();
            assertThat(page.locator("#team .is-strong dd")).hasText("−0.50");

            opens(page, "rename");
            page.locator("#name").fill("Harbour Unit");
            because(page, "rename");
            assertThat(page.locator("h1")).hasText("Harbour Unit");
            opens(page, "suspend");
            because(page, "suspend");
            assertThat(page.locator("#team .st-expired")).hasText("Suspended");
            visitor.findsNoObstacle();
            visitor.shoot("admin-team-suspended");
            opens(page, "reinstate");
            because(page, "reinstate");
            assertThat(page.locator("#team .st-expired")).hasCount(0);
        }
    }

    @Test
    void aMemberIsAddedMadeALeadMovedAndTheirKeyRevoked() {
        var key = books.newMemberBeside(null);
        var team = books.teamOf(key);
        var account = Long.valueOf(books.accountOf(key));
        var email = books.tell("select email from account where id = ?", account);
        var other = books.newTeam();
        books.recharge(key, "40");
        try (var visitor = administrator(Look.onADesk())) {
            visitor.open("/admin/team.xhtml?id=" + team);
            var page = visitor.page();
            member(page, email, "Make them a lead");
            assertThat(row(page, "#members", email)).containsText("Say why");
            row(page, "#members", email).locator("[name='reason']").fill(WHY);
            visitor.shoot("admin-member");
            pressed(page, "Make them a lead");
            assertThat(row(page, "#members", email)).containsText("Lead");
            opens(page, "add");
            page.locator("#email").fill("edit" + account + "@example.com");
            because(page, "add");
            assertThat(page.locator("#new-link")).containsText("/invitation.xhtml?code=");
            visitor.findsNoObstacle();
            visitor.shoot("admin-team");

            row(page, "#keys", "Another").locator("button").first().click();
            row(page, "#keys", "Another").locator("[name='reason']").fill(WHY);
            visitor.shoot("admin-key");
            pressed(page, "Revoke Another");
            assertThat(page.locator("#keys .notice")).containsText("revoked");
            assertThat(portal.api(key).get("/v1/credits").status()).isEqualTo(401);

            member(page, email, "Remove from the team");
            row(page, "#members", email).locator("[name='reason']").fill(WHY);
            pressed(page, "Remove from the team");
            assertThat(row(page, "#members", email)).containsText("only lead");
            row(page, "#members", "edit" + account).locator("a").click();
            assertThat(page.locator("h1")).hasText("edit" + account + "@example.com");
            visitor.open("/admin/team.xhtml?id=" + team);
            member(page, "edit" + account, "Move them");
            row(page, "#members", "edit" + account).locator("[name='reason']").fill(WHY);
            row(page, "#members", "edit" + account).locator("[name='to']").fill(other);
            pressed(page, "Move them");
            assertThat(page.locator("#members .notice")).containsText("belong to the other team now");
            visitor.open("/admin/team.xhtml?id=" + other);
            assertThat(row(page, "#members", "edit" + account)).containsText("Member");
        }
    }

    @Test
    void anAccountIsInvitedAndMadeAdministratorAndNobodyGivesUpTheirOwnRightsByMistake() {
        var email = "grade" + System.nanoTime() + "@example.com";
        try (var visitor = administrator(Look.onADesk())) {
            visitor.open("/admin/accounts.xhtml");
            var page = visitor.page();
            opens(page, "invite");
            page.locator("#email").fill(email);
            because(page, "invite");
            assertThat(page.locator("#new-link")).containsText("/invitation.xhtml?code=");
            visitor.findsNoObstacle();
            visitor.shoot("admin-accounts");
            page.locator("#q").fill(email);
            page.keyboard().press("Enter");
            assertThat(page.locator("#accounts tbody tr")).hasCount(1);
            page.locator("#accounts tbody a").click();
            opens(page, "make");
            because(page, "make");
            assertThat(page.locator("#account-page .page-head .ui-tag").first()).hasText("Administrator");
            opens(page, "link");
            because(page, "link");
            assertThat(page.locator("#new-link")).isVisible();
            opens(page, "unmake");
            because(page, "unmake");
            assertThat(page.locator("#account-page .notice")).containsText("no administrator any more");
            visitor.findsNoObstacle();
            visitor.shoot("admin-account");

            visitor.open("/admin/accounts.xhtml?state=administrator&q=" + DemoKeys.ADMINISTRATOR);
            page.locator("#accounts tbody a").click();
            opens(page, "unmake");
            because(page, "unmake");
            assertThat(page.locator("#unmake-ask-problem")).containsText("rights are your own");
            visitor.shoot("admin-own-account");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void theListsAndTheirPagesAreReadOnEveryDeskAndPhone(Look look) {
        var key = books.newMemberBeside(DemoKeys.DEMO_TEAM);
        try (var visitor = administrator(look)) {
            for (var page : new String[] {
                "teams", "accounts", "team.xhtml?id=" + books.teamOf(key), "account.xhtml?id=" + books.accountOf(key)
            }) {
                visitor.open("/admin/" + (page.contains("?") ? page : page + ".xhtml"));
                visitor.findsNoObstacle();
                visitor.shoot("admin-look-" + page.split("\\.")[0]);
            }
            assertThat(visitor.page().locator(".subnav [aria-current='page']")).hasCount(1);
            assertThat(visitor.page()).hasURL(Pattern.compile("account"));
        }
    }

    private Visitor administrator(Look look) {
        return SignedInVisitor.of(portal, DemoKeys.ADMINISTRATOR, look);
    }

    private static void opens(Page page, String deed) {
        page.locator("[popovertarget='" + deed + "-ask']").first().click();
    }

    /** Gives the reason, and does it. */
    private static void because(Page page, String deed) {
        page.locator("#" + deed + "-why").fill(WHY);
        page.locator("#" + deed + "-go").click();
    }

    /** Opens what can be done to a member, and presses it. */
    private static void member(Page page, String email, String deed) {
        row(page, "#members", email).locator("button").first().click();
        pressed(page, deed);
    }

    private static void pressed(Page page, String deed) {
        page.locator("[popover]:popover-open")
                .getByText(deed, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator row(Page page, String section, String text) {
        return page.locator(section + " tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
