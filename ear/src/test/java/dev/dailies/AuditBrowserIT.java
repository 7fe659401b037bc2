package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditBrowserIT {

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();
    private final String team = UUID.randomUUID().toString();

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void theLogIsReadNewestFirstAndTurned(Look look) {
        fill(30);
        try (var visitor = SignedInVisitor.of(portal, DemoKeys.ADMINISTRATOR, look)) {
            visitor.open("/admin/audit.xhtml?about=team:" + team);
            var rows = visitor.page().locator("main tbody tr");
            assertThat(rows).hasCount(25);
            assertThat(rows.first()).containsText("number 30");
            visitor.findsNoObstacle();
            visitor.shoot("audit");

            visitor.page().locator(".ui-paginator a").last().click();
            assertThat(rows).hasCount(5);
            assertThat(rows.last()).containsText("number 1");
        }
    }

    @Test
    void filtersNarrowItAndNothingFoundIsSaid() {
        fill(2);
        try (var visitor = SignedInVisitor.of(portal, DemoKeys.ADMINISTRATOR, Look.onAPhone())) {
            visitor.open("/admin/audit.xhtml?about=team:" + team);
            visitor.page().locator("#deed").selectOption("price-set");
            assertThat(visitor.page().locator("main .empty h2")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("audit-nothing");

            visitor.page().locator("main .empty .actions a").first().click();
            assertThat(visitor.page().locator("main tbody tr")).hasCount(2);
        }
    }

    @Test
    void theFileHasAllThatFits() throws IOException {
        fill(30);
        try (var visitor = SignedInVisitor.of(portal, DemoKeys.ADMINISTRATOR, Look.onADesk())) {
            visitor.open("/admin/audit.xhtml?about=team:" + team);
            var download = visitor.page()
                    .waitForDownload(
                            () -> visitor.page().locator("main a[download]").click());
            var lines = Files.readAllLines(download.path());
            assertThat(lines).hasSize(31);
            assertThat(lines.get(1)).contains("cap-set", "Night Unit", "192.0.2.7", "number 30");
        }
    }

    private void fill(int entries) {
        books.tell("""
                insert into audit_entry (at, account_id, email, address, deed, subject_kind, subject_id, subject_name,
                    was, became, reason)
                select now() - (? - i) * interval '1 hour', a.id, a.email, '192.0.2.7', 'CAP_SET', 'TEAM', ?, 'Night Unit',
                    '5', (5 + i) || ' until 2036-12-31 23:59 UTC', 'Festival delivery, number ' || i
                from account a, generate_series(1, ?) i where a.email = ? order by i
                """, entries, team, entries, DemoKeys.ADMINISTRATOR);
    }
}
