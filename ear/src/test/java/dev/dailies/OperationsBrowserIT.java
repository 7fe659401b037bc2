package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations page, with everything on it that can go wrong. */
class OperationsBrowserIT {

    private static final String ALARM =
            "update provider_state set alarm = ?, alarm_since = now() where name = 'router'";
    private static final int SOON = 20_000;

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final OwnTeam team = OwnTeam.of(rehearsal);
    private final Member member = rehearsal.member(team.key());

    @BeforeEach
    void anAdministratorWithATeamOfTheirOwn() {
        team.becomesAdministrators();
        books.recharge(team.key(), "100");
    }

    @AfterEach
    void asItWas() {
        books.tell("update provider_state set alarm = null, alarm_since = null where name = 'router'");
        books.tell("update video_task set outcome_unknown = false where outcome_unknown");
    }

    @Test
    void whatNeedsAPersonIsShownAndDealtWithAndTheAuditLogKnows() {
        var nameless = outcomeUnknown();
        var uncopied = notCopied();
        books.tell(ALARM, "router answered 401 to a look");
        var upload = Uploads.of(rehearsal.portal(), team.key());
        books.cap(team.key(), 0);
        var job = upload.sent("prompt,duration\nA kettle boils,1\nA kettle sings,1\n", "?commit=auto");
        upload.in("running", job);

        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/admin/operations.xhtml");
            var page = visitor.page();
            assertThat(page.locator(".needs .notice")
                            .filter(new Locator.FilterOptions().setHasText("router needs its operator")))
                    .isVisible();
            assertThat(row(page, "unknown", nameless)).containsText("that is none of ours");
            assertThat(row(page, "copies", taskOf(uncopied))).containsText("xai");
            assertThat(page.locator("#providers tbody tr").first()).containsText("401");
            visitor.findsNoObstacle();
            visitor.shoot("operations-full");

            act(row(page, "providers", "router"), page, "alarm", "");
            assertThat(page.locator("#alarm-ask-problem")).containsText("Say why");
            act(null, page, "alarm", "New key set");
            assertThat(page.locator("#providers > .notice")).containsText("cleared");
            assertThat(books.tell("select alarm from provider_state where name = 'router'"))
                    .isNull();

            act(row(page, "unknown", nameless), page, "outcome", "Not on the bill of November");
            assertThat(page.locator("#unknown > .notice")).containsText("dealt with");
            assertThat(row(page, "unknown", nameless)).hasCount(0);

            xai.find(uncopied);
            act(row(page, "copies", taskOf(uncopied)), page, "copy", "The host is back");
            assertThat(row(page, "copies", taskOf(uncopied))).hasCount(0, new HasCountOptions().setTimeout(SOON));

            act(row(page, "jobs", job), page, "stop", "The provider is slow today");
            assertThat(row(page, "jobs", job)).containsText("Paused");
            act(row(page, "jobs", job), page, "restart", "It is quick again");
            assertThat(row(page, "jobs", job)).containsText("Running");
            upload.told(job, "cancel");
            assertThat(row(page, "jobs", job)).hasCount(0, new HasCountOptions().setTimeout(SOON));

            page.locator("#books [popovertarget='books-ask']").click();
            fill(page, "books", "Before the month is closed");
            assertThat(page.locator("#books > .notice")).containsText("being checked");
            assertThat(page.locator("#books [popovertarget='books-ask']"))
                    .hasCount(1, new HasCountOptions().setTimeout(SOON));

            visitor.open("/admin/audit.xhtml?by=" + team.lead());
            assertThat(page.locator("tbody tr")).hasCount(6);
            assertThat(page.locator("tbody")).containsText("Not on the bill of November");
            visitor.shoot("operations-audit");
        }
    }

    @Test
    void thePageLooksAgainByItselfAndLeavesWhoeverIsAtAButtonAlone() {
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/admin/operations.xhtml");
            var page = visitor.page();
            var nameless = outcomeUnknown();
            assertThat(page.locator("#unknown")).containsText(nameless, new ContainsTextOptions().setTimeout(SOON));
            assertThat(page.locator(".needs")).containsText("nobody knows");
            var button = row(page, "unknown", nameless).locator("button");
            button.focus();
            var asOf = page.locator(".needs > .fine").textContent();
            assertThat(page.locator(".needs > .fine")).not().hasText(asOf, new HasTextOptions().setTimeout(SOON));
            assertThat(button).isFocused();
        }
    }

    @Test
    void onAPhoneInChineseNothingIsCutOff() {
        outcomeUnknown();
        try (var visitor = team.visit(Look.onAPhone().inChinese())) {
            visitor.open("/admin/operations.xhtml");
            visitor.findsNoObstacle();
            visitor.shoot("operations");
        }
    }

    /** A task whose hand-over is never answered. */
    private String outcomeUnknown() {
        var part = xai.part("hears nothing").onCreate(Cue.hangs());
        assertThat(member.create(Ask.forVideo(part.prompt())).status()).isEqualTo(424);
        return books.tell("select id from video_task where prompt = ?", part.prompt());
    }

    /** Where the video is that cannot be fetched. */
    private String notCopied() {
        var part = xai.part("is lost");
        var lost = xai.lostVideoOf(part);
        part.thenAlways(ScriptedXai.done(lost, ",\"duration\":1"));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        await().until(() -> {
            books.hurry(id);
            return member.read(id).json().getString("status").equals("succeeded");
        });
        books.tell("update video_task set due_at = now() + interval '1 hour' where id = ?", id);
        return lost;
    }

    private String taskOf(String video) {
        return books.tell("select id from video_task where provider_video = ?", video);
    }

    private static Locator row(Page page, String section, String about) {
        return page.locator("#" + section + " tbody tr").filter(new Locator.FilterOptions().setHasText(about));
    }

    private static void act(Locator row, Page page, String deed, String reason) {
        if (row != null) {
            row.locator("[popovertarget='%s-ask']".formatted(deed)).click();
        }
        fill(page, deed, reason);
    }

    private static void fill(Page page, String deed, String reason) {
        page.locator("#" + deed + "-why").fill(reason);
        page.locator("#" + deed + "-go").click();
    }
}
