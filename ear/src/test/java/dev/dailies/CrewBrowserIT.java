package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people come for: somebody's first video from the first click to the file, and a team that works side by side. */
class CrewBrowserIT {

    private static final int LIVE = 3000;
    private static final int MADE = 20_000;
    private static final Pattern VIDEO_PAGE = Pattern.compile(".*/video\\.xhtml\\?id=task_\\w+");
    private static final String HARBOUR = "A harbour at first light, gulls over the nets.";

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();

    @Test
    void somebodyNewMakesAVideoWatchesItArriveKeepsItReadsItsPriceAndMakesAnother() throws IOException {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/");
            var page = visitor.page();
            page.locator("a.sign-in").click();
            page.getByText("demo@example.com").click();
            assertThat(page).hasURL(portal.url() + "/videos.xhtml");
            page.locator(".shell-end a[href*='new-video']").click();
            page.locator("#prompt").fill(HARBOUR + " [slow:3s]");
            page.locator("#duration").fill("2");
            page.locator("[name='resolution'][value='480p']").check();
            assertThat(page.locator("#go")).containsText("0.10");
            page.locator("#go").click();

            assertThat(page).hasURL(VIDEO_PAGE, new HasURLOptions().setTimeout(MADE));
            var first = page.url();
            page.evaluate("() => { window.same = true; }");
            assertThat(page.locator("video.screen")).isVisible(new IsVisibleOptions().setTimeout(MADE));
            assertThat(page.evaluate("() => window.same")).as("no reload").isEqualTo(true);
            assertThat(plays(page)).isTrue();

            var file = page.waitForDownload(
                    () -> page.locator(".video-title a[download]").click());
            assertThat(file.suggestedFilename()).matches("task_\\w+\\.mp4");
            assertThat(new String(Files.readAllBytes(file.path()), 4, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("ftyp");
            assertThat(page.locator(".moves .total td")).hasText(new String[] {"−0.100", "0.000"});

            page.locator(".video-title a[href^='new-video']").click();
            assertThat(page.locator("#prompt")).hasValue(HARBOUR + " [slow:3s]");
            assertThat(page.locator("#duration")).hasValue("2");
            assertThat(page.locator("[name='resolution'][value='480p']")).isChecked();
            page.locator("#go").click();
            assertThat(page).hasURL(VIDEO_PAGE, new HasURLOptions().setTimeout(MADE));
            assertThat(page.url()).isNotEqualTo(first);
        }
    }

    @Test
    void twoOfATeamSeeTheirOwnAndEachOthersAndAThirdSeesNeither() {
        var mate = mate();
        var word = "reel" + UUID.randomUUID().toString().substring(0, 8);
        try (var dana = SignedInVisitor.demo(portal, Look.onADesk());
                var max = SignedInVisitor.of(portal, mate.email(), Look.onADesk());
                var sam = SignedInVisitor.of(portal, "second@example.com", Look.onADesk())) {
            dana.open("/videos.xhtml");
            max.open("/videos.xhtml");
            sam.open("/videos.xhtml?whose=team");
            var danas = Member.of(portal, DemoKeys.DEMO_TEAM).accepted(Ask.forVideo("Dana's " + word));
            var maxs = Member.of(portal, mate.key()).accepted(Ask.forVideo("Max's " + word));

            assertThat(tile(dana, danas)).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            assertThat(tile(max, maxs)).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            assertThat(tile(dana, maxs)).hasCount(0);
            assertThat(tile(max, danas)).hasCount(0);

            for (var one : new Visitor[] {dana, max}) {
                one.page().locator("main .seg a[href*='whose=team']").click();
                assertThat(tile(one, danas)).containsText("demo@example.com");
                assertThat(tile(one, maxs)).containsText(mate.email());
            }
            max.open("/video.xhtml?id=" + danas);
            assertThat(max.page().locator("h1"))
                    .hasText(Pattern.compile("Dana's " + word), new HasTextOptions().setTimeout(LIVE));

            sam.page().waitForTimeout(LIVE);
            assertThat(tile(sam, danas)).hasCount(0);
            assertThat(tile(sam, maxs)).hasCount(0);
            sam.expects("403 (Forbidden)");
            assertThat(sam.open("/video.xhtml?id=" + danas).status()).isEqualTo(403);
            assertThat(sam.open("/video.xhtml?id=" + maxs).status()).isEqualTo(403);
        }
    }

    @Test
    void whatCameBackSinceTheLastVisitHasACueDot() {
        var mate = mate();
        try (var max = SignedInVisitor.of(portal, mate.email(), Look.onADesk())) {
            max.open("/videos.xhtml");
            assertThat(max.page()).hasTitle("Videos · Dailies");
            var id = Member.of(portal, mate.key())
                    .made(Ask.forVideo("Swifts over the square"))
                    .getString("id");
            assertThat(tile(max, id).locator(".frame-cue")).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            assertThat(tile(max, id).locator("h3")).hasText("New Swifts over the square");
            assertThat(max.page()).hasTitle("(1) Videos · Dailies");

            max.open("/videos.xhtml?view=table");
            max.findsNoObstacle();
            max.shoot("videos-cues-table");
            assertThat(tile(max, id)).containsText("New");
            assertHasNews(mate, 31, true);
            books.tell("update video_task set completed_at = completed_at - interval '2 hours' where id = ?", id);
            assertHasNews(mate, 31, false);
        }
    }

    /** Whoever signs in so many minutes after their last look. */
    private void assertHasNews(Mate mate, int minutes, boolean expected) {
        books.tell(
                "update videos_visit set last_look = now() - ? * interval '1 minute' where account_id = ?",
                minutes,
                Long.valueOf(books.accountOf(mate.key())));
        try (var max = SignedInVisitor.of(portal, mate.email(), Look.onAPhone())) {
            max.open("/videos.xhtml");
            max.findsNoObstacle();
            max.shoot(expected ? "videos-cues" : "videos-no-cues");
            assertThat(max.page()).hasTitle(expected ? "(1) Videos · Dailies" : "Videos · Dailies");
            assertThat(max.page().locator(".frame-cue")).hasCount(expected ? 1 : 0);
        }
    }

    @Test
    void aVideoThatIsNoLongerKeptSaysSoAndCanBeMadeAgain() {
        var mate = mate();
        var id = Member.of(portal, mate.key())
                .made(Ask.forVideo("Ice goes out on the river"))
                .getString("id");
        books.tell("update video_task set completed_at = completed_at - interval '31 days' where id = ?", id);
        try (var max = SignedInVisitor.of(portal, mate.email(), Look.onADesk())) {
            max.open("/video.xhtml?id=" + id);
            var page = max.page();
            max.findsNoObstacle();
            max.shoot("video-gone");
            assertThat(page.locator("video")).hasCount(0);
            assertThat(page.locator("a[download]")).hasCount(0);
            assertThat(page.locator(".stage")).containsText("The file is gone");
            assertThat(page.locator(".video-title a[href^='new-video']")).isVisible();
            max.open("/videos.xhtml");
            max.shoot("videos-gone");
            assertThat(tile(max, id).locator(".frame")).containsText("The file is gone");
        }
    }

    /** Somebody else in the demo team. */
    private record Mate(String key, String email) {}

    private Mate mate() {
        var key = books.newMemberBeside(DemoKeys.DEMO_TEAM);
        var account = Long.valueOf(books.accountOf(key));
        books.tell("update account set name = 'Max Mate' where id = ?", account);
        return new Mate(key, books.tell("select email from account where id = ?", account));
    }

    private static boolean plays(Page page) {
        return (boolean) page.evaluate("""
                async () => {
                  const video = document.querySelector('video.screen');
                  video.muted = true;
                  await video.play();
                  await new Promise((done) => video.addEventListener('timeupdate', () => video.currentTime > 0 && done()));
                  return true;
                }""");
    }

    private static Locator tile(Visitor visitor, String id) {
        return visitor.page().locator("#" + id);
    }
}
