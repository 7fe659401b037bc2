package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageBrowserIT {

    private static final String PAGE = "/admin/usage.xhtml?" + UsedMonth.RANGE;

    private static OwnTeam administrator;
    private static UsedMonth month;

    @BeforeAll
    static void aMonthWasUsed() {
        var rehearsal = Rehearsal.onPostgres();
        administrator = OwnTeam.of(rehearsal);
        administrator.becomesAdministrators();
        month = UsedMonth.of(rehearsal);
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void theReportAddsUp(Look look) {
        try (var visitor = administrator.visit(look)) {
            visitor.open(PAGE);
            var page = visitor.page();
            assertThat(page.locator(".slate .is-strong dd")).containsText(figure(all()));
            assertThat(page.locator(".chart >> visible=true")).hasCount(1);
            assertThat(page.locator(".legend li")).hasCount(6);
            assertThat(page.locator(".legend li").first()).containsText("Night Unit");
            assertThat(rows(page)).hasCount(6);
            assertThat(rows(page).first())
                    .containsText(figure(month.charged(month.keys().get(0))));
            assertThat(page.locator("tfoot")).containsText(figure(all()));
            assertThat(page.locator("#proof")).containsText("UTC");
            page.locator(".as-table summary").click();
            assertThat(page.locator(".as-table tbody tr")).hasCount(29);
            visitor.findsNoObstacle();
            page.locator(".as-table summary").click();
            visitor.shoot("usage");
        }
    }

    @Test
    void everyGroupingComesToTheSameSumAndEveryFileToo() throws IOException {
        try (var visitor = administrator.visit(Look.onADesk())) {
            visitor.open(PAGE);
            var page = visitor.page();
            for (var grouping : List.of("Day", "Person", "Model", "Size", "Key", "Team")) {
                page.locator(".seg a", new Page.LocatorOptions().setHasText(grouping))
                        .click();
                assertThat(page.locator(".seg [aria-current]")).hasText(grouping);
                assertThat(page.locator("tfoot")).containsText(figure(all()));
                if (grouping.equals("Day")) {
                    assertThat(rows(page)).hasCount(28);
                    visitor.shoot("usage-by-day");
                }
            }
            var lines = file(page);
            assertThat(lines.get(0)).startsWith("\uFEFFday,zone,by,id,name,videos,charged,");
            assertThat(lines).hasSize(1 + 28 * 6);
            assertThat(lines.stream()
                            .skip(1)
                            .map(line -> new BigDecimal(line.split(",")[6]))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(all());
        }
    }

    @Test
    void aRowLeadsToItsTasksAndItsLedgerAndNothingTellsWhatTheyShow() throws IOException {
        var key = month.keys().get(0);
        try (var visitor = administrator.visit(Look.onADesk())) {
            visitor.open(PAGE);
            var page = visitor.page();
            rows(page).first().locator("a").click();
            assertThat(page.locator("h1")).hasText("Night Unit");
            assertThat(page.locator(".slate .is-strong dd")).containsText(figure(month.charged(key)));
            assertThat(rows(page)).hasCount(25);
            visitor.findsNoObstacle();
            visitor.shoot("usage-tasks");
            assertThat(file(page)).hasSize((int) month.rows(key) + 1);
            page.locator(".ui-paginator a").click();
            assertThat(page.locator(".ui-paginator a")).hasCount(2);
            rows(page).last().locator("a").click();
            assertThat(page).hasURL(Pattern.compile("/admin/task.xhtml\\?id=task_"));
            assertThat(page.locator(".slate")).containsText("night unit pipeline");
            visitor.findsNoObstacle();
            visitor.shoot("usage-record");
            assertThat(page.content()).doesNotContain(UsedMonth.SECRET);
            visitor.open("/admin/task.xhtml?id=task_nobody");
            assertThat(page.locator(".empty h2")).hasText("There is no such video");
        }
    }

    @Test
    void daysWithoutUsageSayWhatToDo() {
        try (var visitor = administrator.visit(Look.onAPhone())) {
            visitor.open("/admin/usage.xhtml?by=model&from=2021-03-01&to=2021-03-31");
            var page = visitor.page();
            assertThat(page.locator(".empty h3")).hasText("Nothing was used on these days");
            visitor.shoot("usage-empty");
            page.locator(".empty a").click();
            assertThat(page).hasURL(Pattern.compile("from=2021-01-01$"));
            visitor.open("/admin/usage.xhtml?from=2025-03-01&to=2026-02-28");
            assertThat(page.locator("#chart-head")).hasText("Charged per month");
            visitor.shoot("usage-year");
        }
    }

    @Test
    void whatDiffersFromTheLedgerIsFoundAndCountedAnew() {
        var portal = Portal.onPostgres();
        var books = Portal.booksOnPostgres();
        try (var visitor = SignedInVisitor.of(portal, DemoKeys.ADMINISTRATOR, Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/admin/usage.xhtml");
            check(page);
            assertThat(page.locator("#proof")).containsText("Roll-ups equal the ledger, checked");
            books.tell("""
                    insert into usage_day (facet, on_day, team_id, subject, charged, given_back, provider_cost, videos,
                        priced, failed, cancelled, expired, oldest)
                    select 'TEAM', date '2026-01-01', min(id), '0', 1, 0, 0, 0, 0, 0, 0, 0, 'task_' from team
                    """);
            check(page);
            assertThat(page.locator("#proof")).containsText("Roll-ups differ from the ledger in 1 of their sums");
            page.locator("[popovertarget='anew-ask']").first().click();
            visitor.shoot("usage-differs");
            page.locator("#reason").fill("A row that nobody can explain");
            page.locator("#anew-go").click();
            assertThat(page.locator("#proof .notice")).containsText("counted anew");
            check(page);
            assertThat(page.locator("#proof")).containsText("Roll-ups equal the ledger, checked");
            visitor.open("/admin/audit.xhtml?deed=usage-counted-anew");
            assertThat(rows(page).first()).containsText("A row that nobody can explain");
        }
    }

    /** Waits for the answer: what the page says of the check before this one may be the same. */
    private static void check(Page page) {
        page.waitForResponse(
                "**/admin/usage.xhtml*", () -> page.locator("#proof-go").click());
    }

    private static BigDecimal all() {
        return month.keys().stream().map(month::charged).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String figure(BigDecimal amount) {
        return "%,.2f".formatted(amount);
    }

    private static Locator rows(Page page) {
        return page.locator(".ui-datatable-data > tr");
    }

    private static List<String> file(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.getByText("Export CSV").click());
        return Files.readString(download.path()).lines().toList();
    }
}
