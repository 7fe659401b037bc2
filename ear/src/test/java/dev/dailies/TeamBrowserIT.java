package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamBrowserIT {

    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\")";

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Portal portal = rehearsal.portal();

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void aTeamSeesItsCreditsItsLedgerItsKeysAndItsMembers(Look look) {
        var team = OwnTeam.of(rehearsal);
        team.hasMade(60, "100");
        try (var visitor = team.visit(look)) {
            visitor.open("/team");
            var page = visitor.page();
            assertThat(page.locator("h1")).hasText("Harbour Unit");
            assertThat(page.locator("#money .is-strong dd")).containsText(team.balance());
            assertThat(page.locator(".chart >> visible=true")).hasCount(1);
            assertThat(page.locator(".chart rect.c2 >> visible=true").first()).isVisible();
            page.locator(".as-table summary").click();
            visitor.findsNoObstacle();
            visitor.shoot("team-table");
            page.locator(".as-table summary").click();
            visitor.shoot("team");
        }
    }

    @Test
    void theLedgerIsTurnedFilteredAndLeadsToItsVideos() {
        var team = OwnTeam.of(rehearsal);
        team.hasMade(60, "100");
        try (var visitor = team.visit(Look.onATablet())) {
            visitor.open("/team.xhtml");
            var page = visitor.page();
            assertThat(rows(page)).hasCount(25);
            assertThat(page.locator("#ledger .ui-paginator a")).hasText("Older");
            page.locator("#ledger .ui-paginator a").click();
            page.locator("#ledger .ui-paginator a").last().click();
            assertThat(rows(page)).hasCount(11);
            assertThat(rows(page).last()).containsText("Invoice 2026-118");
            assertThat(page.locator("#ledger .ui-paginator a")).hasText("Newer");
            page.locator("#kind").selectOption("recharge");
            assertThat(page).hasURL(Pattern.compile("kind=recharge#ledger$"));
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText("+100.000");
            page.locator("#when").selectOption("week");
            assertThat(page.locator("#ledger .empty h3")).hasText("No entry matches these filters");
            visitor.shoot("team-no-match");
            page.locator("#ledger .empty a").first().click();
            assertThat(rows(page).first().locator("b").first()).hasText("Charged");
            rows(page).first().locator("a").click();
            assertThat(page).hasURL(Pattern.compile("/video.xhtml\\?id=task_"));
        }
    }

    @Test
    void theLedgerComesAsAFileOfAnyLengthThatNoSpreadsheetComputes() throws IOException {
        var team = OwnTeam.of(rehearsal);
        team.hasMade(2100, "2000");
        team.nameKey(FORMULA);
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/team.xhtml?kind=charge");
            var lines = file(visitor.page());
            assertThat(lines).hasSize(2101);
            assertThat(lines.get(0)).startsWith("\uFEFFnumber,time,entry,for,");
            assertThat(lines.get(1))
                    .contains(
                            ",charge,task_",
                            "," + team.lead() + ",\"'=HYPERLINK(\"\"https://evil.example\"\")\",-0.21,0,");
            assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).doesNotHaveDuplicates();
            visitor.open("/team.xhtml?kind=recharge");
            assertThat(file(visitor.page())).hasSize(2).last().asString().contains(",recharge,", ",2000,0,2000,0");
        }
    }

    @Test
    void aKeyIsShownOnceOpensTheApiAndIsRevoked() {
        var team = OwnTeam.of(rehearsal);
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/team.xhtml");
            var page = visitor.page();
            page.locator("[popovertarget='keys-ask']").first().click();
            page.locator("#keys-go").click();
            assertThat(page.locator("#keys-ask-problem")).containsText("Give the key a name");
            page.locator("#key-name").fill("render-farm");
            page.locator("#expires").fill("2020-01-01");
            page.locator("#keys-go").click();
            assertThat(page.locator("#keys-ask-problem")).containsText("This day is over");
            visitor.findsNoObstacle();
            visitor.shoot("team-key-refused");
            page.locator("#expires").fill("2036-12-31");
            page.keyboard().press("Enter");
            assertThat(page.locator("#new-key")).isVisible();
            visitor.shoot("team-key");
            assertThat(keyRow(page)).containsText("31 Dec 2036");
            var key = page.locator("#new-key").textContent();
            assertThat(statusWith(key)).isEqualTo(200);

            visitor.open("/team.xhtml");
            assertThat(page.locator("#new-key")).hasCount(0);
            keyRow(page).locator("button").first().click();
            visitor.shoot("team-revoke");
            page.keyboard().press("Escape");
            assertThat(statusWith(key)).isEqualTo(200);
            keyRow(page).locator("button").first().click();
            opened(page).locator("button").last().click();
            assertThat(page.locator("#keys .notice")).containsText("revoked");
            assertThat(keyRow(page)).hasCount(0);
            assertThat(statusWith(key)).isEqualTo(401);
        }
    }

    @Test
    void whoeverIsAddedComesInByALinkOnceAndLosesTheirKeysWhenTheyAreRemoved() {
        var team = OwnTeam.of(rehearsal);
        var newcomer = "edit" + System.nanoTime() + "@example.com";
        try (var lead = team.visit(Look.onADesk())) {
            lead.open("/team.xhtml");
            change(lead.page(), team.lead(), "Make them a member");
            assertThat(lead.page().locator("#members .notice")).containsText("only lead");
            add(lead.page(), newcomer);
            var link = lead.page().locator("#new-link").textContent();
            lead.shoot("team-invited");
            var key = comesIn(link, newcomer);
            assertThat(statusWith(key)).isEqualTo(200);

            lead.open("/team.xhtml");
            add(lead.page(), newcomer);
            assertThat(lead.page().locator("#members-ask-problem")).containsText("belong to the team already");
            lead.open("/team.xhtml");
            change(lead.page(), newcomer, "Make them a lead");
            assertThat(memberRow(lead.page(), newcomer)).containsText("Lead");
            change(lead.page(), newcomer, "Remove from the team");
            assertThat(memberRow(lead.page(), newcomer)).hasCount(0);
            assertThat(statusWith(key)).isEqualTo(401);
            add(lead.page(), newcomer);
            assertThat(memberRow(lead.page(), newcomer)).hasCount(1);
            assertThat(lead.page().locator("#new-link")).hasCount(0);
            assertThat(statusWith(key)).as("a key that was revoked").isEqualTo(401);
        }
    }

    @Test
    void whatIsAnotherTeamsIsRefusedInTheAddressAndBehindThePage() {
        var team = OwnTeam.of(rehearsal);
        var other = OwnTeam.of(rehearsal);
        var books = rehearsal.books();
        var foreignKey = books.tell("select id from api_key where hash = ?", books.hash(other.key()));
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.expects("403 (Forbidden)");
            assertThat(visitor.open("/team.xhtml?team=" + other.id()).status()).isEqualTo(403);
            assertThat(visitor.open("/ledger.csv?team=" + other.id()).status()).isEqualTo(403);
            assertThat(visitor.open("/team.xhtml?team=" + team.id()).status()).isEqualTo(200);
            visitor.shoot("team-empty");

            forged(visitor.page(), "&key=\\d+", "&key=" + foreignKey);
            assertThat(statusWith(other.key())).isEqualTo(200);
            visitor.open("/team.xhtml");
            forged(visitor.page(), "&team=\\d+", "&team=" + other.id());
            assertThat(statusWith(team.key())).isEqualTo(200);
        }
    }

    @Test
    void anAdministratorMakesATeamAndRechargesItOnceHoweverOftenTheyPress() {
        var team = OwnTeam.of(rehearsal);
        team.becomesAdministrators();
        rehearsal.books().tell("delete from membership where team_id = ?", Long.valueOf(team.id()));
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/team.xhtml");
            var page = visitor.page();
            visitor.shoot("team-first");
            page.locator("#name").fill("Second Unit");
            page.locator("#found-why").fill("Our second unit");
            page.locator("#found").click();
            assertThat(page.locator("h1")).hasText("Second Unit");
            assertThat(page.locator("#money .notice")).containsText("0.00 credits are left");
            visitor.findsNoObstacle();
            visitor.shoot("team-low");

            page.locator("[popovertarget='recharge-ask']").first().click();
            page.locator("#recharge-go").click();
            assertThat(page.locator("#money-ask-problem")).containsText("Write an amount");
            page.locator("#amount").fill("12.5");
            page.locator("#reason").fill("Invoice 2026-119");
            visitor.shoot("team-recharge");
            assertThat(page.locator("#unsent")).isHidden();
            visitor.expects("503 (Service Unavailable)");
            page.route("**/team.xhtml", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.locator("#recharge-go").click();
            assertThat(page.locator("#unsent")).containsText("What you wrote is still here");
            assertThat(page.locator("#recharge-go .ui-icon-loading")).hasCount(0);
            visitor.shoot("team-unsent");
            page.unroute("**/team.xhtml");
            assertThat(page.locator("#recharge-go")).isEnabled();
            page.evaluate("() => [1, 2].forEach(() => document.getElementById('recharge-go').click())");
            assertThat(page.locator("#money .is-strong dd")).containsText("12.50");
            assertThat(page.locator("#unsent")).isHidden();
            assertThat(page.locator("#credit b")).hasText("12.50");
            assertThat(rows(page)).hasCount(1);
            page.waitForTimeout(500);
            visitor.open("/team.xhtml");
            assertThat(rows(page)).hasCount(1);
            assertThat(page.locator("#money .is-strong dd")).containsText("12.50");
            assertThat(rehearsal.books().drifts()).isZero();
        }
    }

    @Test
    void whoeverBelongsToNoTeamIsToldWhomToAsk() {
        try (var visitor = SignedInVisitor.of(portal, "personal@example.com", Look.onAPhone())) {
            visitor.open("/team.xhtml");
            assertThat(visitor.page().locator(".empty h2")).hasText("You belong to no team yet");
            assertThat(visitor.page().locator("#keys")).containsText("Your personal keys");
            visitor.findsNoObstacle();
            visitor.shoot("team-none");
        }
    }

    /** Accepts an invitation, and makes a key in the team that it leads to. */
    private String comesIn(String link, String email) {
        try (var visitor = Browser.visitor(portal.url(), Look.onAPhone())) {
            var page = visitor.page();
            visitor.open(link.substring(link.indexOf("/invitation")));
            assertThat(page.locator("main")).containsText(email);
            visitor.findsNoObstacle();
            visitor.shoot("invitation");
            page.locator("#name").fill("Edith Edit");
            page.locator("#password").fill("four words of mine");
            page.locator("#go").click();
            assertThat(page).hasURL(portal.url() + "/videos.xhtml");
            visitor.open("/team.xhtml");
            assertThat(page.locator("[popovertarget='members-ask']")).hasCount(0);
            page.locator("[popovertarget='keys-ask']").first().click();
            page.locator("#key-name").fill("edit suite");
            page.locator("#keys-go").click();
            var key = page.locator("#new-key").textContent();
            visitor.open(link.substring(link.indexOf("/invitation")));
            assertThat(page.locator("h1")).hasText("This link was used already or has expired");
            visitor.shoot("invitation-gone");
            return key;
        }
    }

    /** Presses to revoke the first key, with something else sent than what the page says. */
    private static void forged(Page page, String instead, String sent) {
        page.route("**/team.xhtml", route -> {
            var body = route.request().postData();
            var options = new ResumeOptions();
            if (body != null) {
                options.setPostData(body.replaceAll(instead, sent));
            }
            route.resume(options);
        });
        page.locator("#keys tbody tr button").first().click();
        opened(page).locator("button").last().click();
        assertThat(page).hasURL(Pattern.compile("error.xhtml\\?of=forbidden"));
        page.unroute("**/team.xhtml");
    }

    private static void add(Page page, String email) {
        page.locator("[popovertarget='members-ask']").first().click();
        page.locator("#email").fill(email);
        page.locator("#members-go").click();
        assertThat(page.locator("#members .notice").first()).isVisible();
    }

    private static void change(Page page, String email, String deed) {
        memberRow(page, email).locator("button").first().click();
        opened(page)
                .getByText(deed, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#members .notice")).isVisible();
    }

    private static Locator opened(Page page) {
        return page.locator("[popover]:popover-open");
    }

    private static Locator rows(Page page) {
        return page.locator("#ledger tbody tr");
    }

    private static Locator keyRow(Page page) {
        return page.locator("#keys tbody tr").filter(new Locator.FilterOptions().setHasText("render-farm"));
    }

    private static Locator memberRow(Page page, String email) {
        return page.locator("#members tbody tr").filter(new Locator.FilterOptions().setHasText(email));
    }

    private static List<String> file(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.getByText("Export CSV").click());
        return Files.readString(download.path()).lines().toList();
    }

    private int statusWith(String key) {
        return portal.api(key).get("/v1/credits").status();
    }
}
