package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VideosBrowserIT {

    private static final int LIVE = 3000;
    private static final int KILOBYTE = 1024;

    private final Portal portal = Portal.onH2();
    private final Member member = Member.of(portal, DemoKeys.DEMO_TEAM);

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void videosAreSeenDayByDayAndAsATable(Look look) {
        made("A drone flyover of a snowy mountain range at sunrise");
        ended(made("A street fight under the flyover, rain, headlights [moderated]"));
        ended(made("The last light goes off the water as a small sloop turns for home"));
        try (var visitor = SignedInVisitor.demo(portal, look)) {
            visitor.open("/videos.xhtml");
            assertThat(visitor.page().locator(".tile").first()).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("videos");
            visitor.open("/videos.xhtml?view=table&whose=team");
            assertThat(visitor.page().locator("tbody tr").first()).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("videos-table");
        }
    }

    @Test
    void aVideoArrivesWhileSomebodyLooks() {
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            visitor.open("/videos.xhtml");
            visitor.page().evaluate("() => { window.same = true; }");
            var id = made("Steam lifts off a row of bicycles " + UUID.randomUUID());
            var tile = tile(visitor.page(), id);
            assertThat(tile).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            ended(id);
            assertThat(tile).hasAttribute("data-status", "succeeded", new HasAttributeOptions().setTimeout(LIVE));
            assertThat(tile.locator("video")).hasAttribute("src", Pattern.compile(".*/content\\?expires=.*"));
            assertThat(visitor.page().evaluate("() => window.same")).isEqualTo(true);
        }
    }

    @Test
    void filtersAreInTheAddressAndEachCanBeTakenAway() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var id = made("A lighthouse called " + word);
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            var page = visitor.page();
            awaitFound(visitor, "/videos.xhtml?q=" + word.substring(0, 20) + "+light", id);
            visitor.open("/videos.xhtml?q=" + word + "&status=failed&model=grok-imagine-video");
            assertThat(page.locator(".empty .actions a")).hasCount(4);
            visitor.findsNoObstacle();
            visitor.shoot("videos-no-match");
            page.getByText("Any status").click();
            assertThat(page.locator("#q")).hasValue(word);
        }
    }

    @Test
    void singleKeysLeadThroughTheListUnlessTheyAreSwitchedOff() {
        ended(made("The first light on the pier"));
        ended(made("A tram turns into rain"));
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            visitor.open("/videos.xhtml");
            var page = visitor.page();
            var keyboard = page.keyboard();
            var names = page.locator("[data-state] h3 a");
            keyboard.press("?");
            assertThat(page.locator("#shortcuts")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("keys");
            keyboard.press("Escape");
            assertThat(page.locator("#shortcuts")).isHidden();
            keyboard.press("j");
            assertThat(names.nth(0)).isFocused();
            keyboard.press("j");
            assertThat(names.nth(1)).isFocused();
            keyboard.press("k");
            assertThat(names.nth(0)).isFocused();
            var file = page.waitForDownload(() -> keyboard.press("d"));
            assertThat(file.suggestedFilename()).endsWith(".mp4");
            keyboard.press("/");
            keyboard.type("nm?");
            assertThat(page.locator("#q")).hasValue("nm?");
            visitor.open("/videos.xhtml");
            keyboard.press("j");
            keyboard.press("m");
            assertThat(page.locator("#prompt")).hasValue("A tram turns into rain");

            visitor.open("/videos.xhtml");
            page.locator("button.avatar").click();
            page.locator("#account [name='keys']").click();
            page.waitForURL("**/videos.xhtml");
            keyboard.press("n");
            keyboard.press("j");
            assertThat(page).hasURL(portal.url() + "/videos.xhtml");
            assertThat(names.nth(0)).not().isFocused();
        }
    }

    @Test
    void selectedVideosAreDownloadedTogetherAndFailedOnesTriedAgain() throws IOException {
        var word = "pick" + UUID.randomUUID().toString().substring(0, 8);
        var ready = made("One " + word);
        ended(ready);
        var other = made("Two " + word);
        ended(other);
        var lost = made("Three " + word + " [moderated]");
        ended(lost);
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            visitor.open("/videos.xhtml?view=table");
            var page = visitor.page();
            assertThat(page.locator("#select")).isHidden();
            for (var id : new String[] {ready, other, lost}) {
                page.locator("input[value='" + id + "']").check();
            }
            assertThat(page.locator("#selected")).hasText("3 selected");
            assertThat(page.locator("#again")).hasText("Try again · 0.05");
            visitor.findsNoObstacle();
            visitor.shoot("videos-selected");

            var file = page.waitForDownload(() -> page.locator("#zip").click());
            assertThat(file.suggestedFilename()).matches("dailies-\\d{4}-\\d\\d-\\d\\d\\.zip");
            try (var zip = new ZipFile(file.path().toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactlyInAnyOrder(ready + ".mp4", other + ".mp4");
                assertThat(zip.stream())
                        .allSatisfy(entry -> assertThat(entry.getSize()).isGreaterThan(1000));
            }
            page.locator("#again").click();
            assertThat(page.locator("main .notice[role='status']")).hasText("Sent again: 1.");
            visitor.shoot("videos-sent-again");
            assertThat(page.locator("tbody tr").first()).containsText("Three " + word);
            assertThat(page.locator("tbody tr").first().getAttribute("id")).isNotEqualTo(lost);
        }
    }

    @Test
    void everyPageIsLightAndASecondLookLighter() {
        var id = made("A paper boat in the gutter");
        ended(id);
        for (var path : new String[] {
            "/videos.xhtml", "/videos.xhtml?view=table", "/video.xhtml?id=" + id, "/new-video.xhtml", "/reference.xhtml"
        }) {
            try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
                var cache = visitor.context().newCDPSession(visitor.page());
                cache.send("Network.enable");
                cache.send("Network.clearBrowserCache");
                assertThat(Visitor.weight(visitor.loads(path)))
                        .as("first look at %s", path)
                        .isBetween(50 * KILOBYTE, 700 * KILOBYTE);
                assertThat(Visitor.weight(visitor.loads(path)))
                        .as("second look at %s", path)
                        .isLessThan(60 * KILOBYTE);
            }
        }
    }

    @Test
    void newArrivalsWaitUntilTheyAreAskedFor() {
        IntStream.range(0, 6).forEach(i -> ended(made("Gulls over the nets " + i)));
        try (var visitor = SignedInVisitor.demo(portal, Look.onAPhone())) {
            visitor.open("/videos.xhtml");
            var page = visitor.page();
            page.evaluate("() => scrollTo(0, 700)");
            var arrived = List.of(made("First to arrive"), made("Second to arrive"), made("Third to arrive"));
            assertThat(page.locator("#arrived")).hasText("3 new", new HasTextOptions().setTimeout(2 * LIVE));
            visitor.findsNoObstacle();
            assertThat(page.evaluate("() => scrollY")).isEqualTo(700);
            assertThat(tile(page, arrived.get(0))).hasCount(0);
            page.locator("#arrived").click();
            for (var id : arrived) {
                assertThat(tile(page, id)).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            }
            assertThat(page.locator("#arrived")).isHidden();
        }
    }

    @Test
    void withoutALiveConnectionThePageAsksFromTimeToTime() {
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            var page = visitor.page();
            page.routeWebSocket(Pattern.compile(".*/live.*"), WebSocketRoute::close);
            page.clock().install();
            var id = made("Cut off [slow:3s]");
            visitor.open("/videos.xhtml");
            assertThat(tile(page, id)).not().hasAttribute("data-status", "succeeded");
            ended(id);
            assertThat(tile(page, id)).not().hasAttribute("data-status", "succeeded");
            page.clock().fastForward(16_000);
            assertThat(tile(page, id))
                    .hasAttribute("data-status", "succeeded", new HasAttributeOptions().setTimeout(LIVE));
        }
    }

    @Test
    void whoeverHasNoVideosYetIsShownWhatToWrite() {
        try (var visitor = SignedInVisitor.of(portal, "personal@example.com", Look.onADesk())) {
            visitor.open("/videos.xhtml");
            assertThat(visitor.page().locator(".empty h2")).hasText("No videos yet");
            visitor.findsNoObstacle();
            visitor.shoot("videos-empty");
        }
    }

    @Test
    void anotherTeamNeitherSeesNorHearsOfIt() {
        try (var stranger = SignedInVisitor.of(portal, "second@example.com", Look.onADesk())) {
            stranger.open("/videos.xhtml?whose=team");
            var id = made("Nobody else's business");
            ended(id);
            stranger.page().waitForTimeout(LIVE);
            assertThat(tile(stranger.page(), id)).hasCount(0);
            stranger.expects("403 (Forbidden)");
            assertThat(stranger.open("/video.xhtml?id=" + id).status()).isEqualTo(403);
        }
    }

    private static Locator tile(Page page, String id) {
        return page.locator("#" + id);
    }

    private static void awaitFound(Visitor visitor, String address, String id) {
        for (var tries = 0; tries < 20; tries++) {
            visitor.open(address);
            if (tile(visitor.page(), id).count() == 1) {
                return;
            }
            visitor.page().waitForTimeout(500);
        }
        assertThat(tile(visitor.page(), id)).isVisible();
    }

    private String made(String prompt) {
        return member.accepted(Ask.forVideo(prompt));
    }

    private void ended(String id) {
        member.ended(id);
    }
}
