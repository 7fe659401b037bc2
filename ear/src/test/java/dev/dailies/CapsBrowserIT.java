package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Among other tests' people, so that each looks at its own by the filter. */
class CapsBrowserIT {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Books books = rehearsal.books();

    private OwnTeam team;
    private OwnTeam administrators;
    private String unit;
    private Part part;

    @BeforeEach
    void aTeamAndSomebodyWhoLooksAfterTheInstallation() {
        team = OwnTeam.of(rehearsal);
        administrators = OwnTeam.of(rehearsal);
        administrators.becomesAdministrators();
        unit = "Night Unit " + team.id();
        books.tell("update team set name = ? where id = ?", unit, Long.valueOf(team.id()));
        books.recharge(team.key(), "100");
        part = rehearsal.xai().part("is made at night");
    }

    @Test
    void aCapThatIsSetInABrowserCountsAtTheNextRequestAndLapsesByItself() {
        makes(3);
        try (var visitor = administrators.visit(Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/admin/caps.xhtml?who=" + team.lead());
            assertThat(row(page)).containsText("3 of 1,000");
            row(page).locator("a.ui-button").click();
            assertThat(page.locator("#editor-head")).hasText("Change " + team.lead());
            write(page, "3", "", "Works alone on all title cards");
            assertThat(page.locator("#effect")).containsText("Nobody is over 3 now.");
            page.locator("#cap-go").click();
            assertThat(page.locator("#editor .notice").first()).containsText("3 counts for " + team.lead());
            assertThat(create()).isEqualTo(429);
            assertThat(row(page)).containsText("3 of 3");
            assertThat(row(page).locator(".pips .on")).hasCount(3);

            var end = Instant.now().plusSeconds(8);
            write(page, "4", WRITTEN.format(end), "One more for tonight");
            page.locator("#cap-go").click();
            assertThat(page.locator("#editor .notice").first()).containsText("4 counts for " + team.lead());
            assertThat(create()).isEqualTo(200);
            assertThat(create()).isEqualTo(429);
            assertThat(row(page)).containsText("4 of 4");
            await().atMost(Duration.ofSeconds(60)).until(() -> create() == 200);
            assertThat(Instant.now()).isAfter(Instant.ofEpochSecond(end.getEpochSecond()));
            assertThat(row(page)).containsText("5 of 1,000");

            visitor.open("/admin/audit.xhtml?about=account:" + books.accountOf(team.key()));
            var entries = page.locator("tbody tr");
            assertThat(entries).hasCount(2);
            assertThat(entries.last().locator("del")).hasText("1000");
            assertThat(entries.last().locator("ins")).hasText("3");
            assertThat(entries.first().locator("del")).hasText("3");
            assertThat(entries.first().locator("ins")).hasText("4 until " + WRITTEN.format(end) + " UTC");
            assertThat(entries.first()).containsText("One more for tonight");
            assertThat(entries.first()).containsText(administrators.lead());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void whatATeamsCapWouldMeanIsSaidBeforeItIsSetAndWhatIsWrongIsSaidBesideIt(Look look) {
        makes(7);
        uploads(212);
        try (var visitor = administrators.visit(look)) {
            var page = visitor.page();
            visitor.open("/admin/caps.xhtml?who=" + team.id() + "&for=team:" + team.id());
            assertThat(row(page)).hasClass(Pattern.compile("ui-state-highlight"));
            assertThat(row(page)).containsText("212", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            write(page, "5", "2020-01-01", "");
            assertThat(page.locator("#effect .is-warn")).containsText(team.lead());
            page.locator("#cap-go").click();
            assertThat(page.locator("#until-problem p")).isVisible();
            assertThat(page.locator("#why-problem p")).isVisible();
            assertThat(page.locator("#until")).isFocused();
            visitor.findsNoObstacle();
            visitor.shoot("caps-refused");
            write(page, "a few", "soon", "");
            assertThat(page.locator("#effect .notice")).hasCount(0);
            page.locator("#cap-go").click();
            assertThat(page.locator("#cap-problem p")).containsText("1,000,000");
            assertThat(page.locator("#until-problem p")).containsText("2026-11-30 23:59");

            write(page, "5", "2036-12-31 23:59", "Festival delivery");
            page.locator("[data-step='1']").click();
            assertThat(page.locator("#cap-go")).containsText("6");
            page.locator("#cap-go").click();
            assertThat(page.locator("#editor .notice").first()).containsText(unit);
            assertThat(row(page).locator(".is-over")).isVisible();
            assertThat(override(page)).containsText("Festival delivery");
            assertThat(create()).isEqualTo(429);
            visitor.findsNoObstacle();
            visitor.shoot("caps");

            page.locator("[popovertarget='end-ask']").first().click();
            page.locator("#end-go").click();
            assertThat(page.locator("#end-ask-problem .notice")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("caps-end");
            page.locator("#end-why").fill("Delivered");
            page.locator("#end-go").click();
            assertThat(page.locator("#end-ask")).hasCount(0);
            assertThat(override(page)).hasCount(0);
            assertThat(create()).isEqualTo(200);
            assertThat(books.tell("select was from audit_entry where deed = 'CAP_ENDED' and subject_id = ?", team.id()))
                    .isEqualTo("6 until 2036-12-31 23:59 UTC");
        }
    }

    @Test
    void somebodyWithNothingUnderWayIsFoundByTheirNameAndWhoIsUnderWayIsLive() {
        try (var visitor = administrators.visit(Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/admin/caps.xhtml?who=" + unit);
            assertThat(page.locator("#now-list .empty h3")).hasText("Nobody by that name has anything under way");
            page.locator("#overrides .section-head a").click();
            page.locator("#find").fill(unit);
            page.keyboard().press("Enter");
            assertThat(page.locator(".finds a")).hasCount(2);
            visitor.findsNoObstacle();
            visitor.shoot("caps-empty");
            page.locator(".finds a").first().click();
            assertThat(page.locator("#editor-head")).hasText("Change " + unit);

            makes(2);
            assertThat(row(page)).containsText("2 of 1,000");
            assertThat(page.locator("#live")).containsText("changed");
            page.route("**/caps-now.xhtml*", route -> route.abort());
            visitor.expects("ERR_FAILED");
            assertThat(page.locator("#late")).isVisible();
            page.unroute("**/caps-now.xhtml*");
            assertThat(page.locator("#late")).isHidden();
        }
    }

    private void makes(int videos) {
        for (var i = 0; i < videos; i++) {
            assertThat(create()).isEqualTo(200);
        }
    }

    private int create() {
        return rehearsal
                .member(team.key())
                .create(Ask.forVideo(part.prompt()).add("duration", 1))
                .status();
    }

    private void uploads(int rows) {
        books.tell("""
                with upload as (insert into prompt_upload (id, account_id, team_id, file_name, content_hash, bytes, status,
                        paused_for, all_or_none, starts_itself, row_count, good, bad, price, created_at)
                    select 'upload_' || lpad(team_id::text, 36, '0'), account_id, team_id, 'shots.csv', 'hash', 1, 'PAUSED',
                        'REQUEST', false, false, ?, ?, 0, 1, now() from api_key where hash = ? returning id)
                insert into prompt_row (upload_id, row_no, cells, status) select id, i, '[]', 'WAITING'
                from upload, generate_series(2, ?) i
                """, rows, rows, books.hash(team.key()), rows + 1);
    }

    private Locator row(Page page) {
        return page.locator("#now-list tbody tr").filter(new Locator.FilterOptions().setHasText(team.lead()));
    }

    private Locator override(Page page) {
        return page.locator("#overrides tbody tr").filter(new Locator.FilterOptions().setHasText(unit));
    }

    private static void write(Page page, String cap, String until, String why) {
        page.locator("#cap").fill(cap);
        page.locator("#until").fill(until);
        page.locator("#why").fill(why);
    }
}
