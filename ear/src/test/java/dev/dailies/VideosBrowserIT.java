package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.dailies.team.DemoKeys;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VideosBrowserIT {

    private static final int LIVE = 3000;

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
