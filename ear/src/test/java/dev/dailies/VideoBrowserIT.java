package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.dailies.team.DemoKeys;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VideoBrowserIT {

    private static final int LIVE = 3000;

    private final Portal portal = Portal.onH2();
    private final Member member = Member.of(portal, DemoKeys.DEMO_TEAM);

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void aReadyVideoTellsAllAboutItself(Look look) {
        var id = member.accepted(Ask.forVideo(
                "The last light goes off the water as a small sloop turns for home. Telephoto, almost no movement."));
        member.ended(id);
        try (var visitor = SignedInVisitor.demo(portal, look)) {
            visitor.open("/video.xhtml?id=" + id);
            var page = visitor.page();
            visitor.findsNoObstacle();
            visitor.shoot("video");
            assertThat(page.locator("video")).hasAttribute("src", Pattern.compile("/v1/videos/" + id + "/content.*"));
            page.waitForFunction("() => document.querySelector('video').readyState >= 1");
            assertThat(page.locator(".timeline li").first()).containsText(Pattern.compile("Taken in|已受理"));
            assertThat(page.locator(".timeline .is-good")).containsText(Pattern.compile("Ready|已完成"));
            assertThat(page.locator("#curl")).containsText("$DAILIES_KEY");
            assertThat(page.locator(".moves .total td")).hasText(new String[] {"−0.050", "0.000"});
            assertThat(page.locator(".actions a[href^='new-video']").getAttribute("href"))
                    .contains("model=grok-imagine-video", "duration=1", "resolution=480p", "prompt=The+last+light");
        }
    }

    @Test
    void aVideoComesToItsEndWhileSomebodyLooks() {
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            var id = member.accepted(Ask.forVideo("Fog over the quarry [slow:5s]"));
            visitor.open("/video.xhtml?id=" + id);
            var page = visitor.page();
            visitor.findsNoObstacle();
            visitor.shoot("video-not-ready");
            page.evaluate("() => { window.same = true; }");
            member.ended(id);
            assertThat(page.locator("video")).isVisible(new IsVisibleOptions().setTimeout(LIVE));
            assertThat(page.evaluate("() => window.same")).isEqualTo(true);
        }
    }

    @Test
    void aFailedOneSaysWhyAndIsTriedAgain() {
        var id = member.accepted(Ask.forVideo("A street fight [moderated]"));
        member.ended(id);
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            visitor.open("/video.xhtml?id=" + id);
            var page = visitor.page();
            visitor.findsNoObstacle();
            visitor.shoot("video-failed");
            assertThat(page.locator(".stage b")).hasText("The provider refused the prompt.");
            assertThat(page.locator(".stage a.ui-button")).hasText("Try again · 0.05");
            assertThat(new BigDecimal(page.locator(".moves .total td").first().textContent()))
                    .isZero();
        }
    }

    @Test
    void whoeverGuessesIdsIsSentAway() {
        var id = member.accepted(Ask.forNothing());
        try (var stranger = SignedInVisitor.of(portal, "second@example.com", Look.onADesk())) {
            stranger.expects("403 (Forbidden)");
            stranger.expects("404 (Not Found)");
            assertThat(stranger.open("/video.xhtml?id=" + id).status()).isEqualTo(403);
            stranger.findsNoObstacle();
            stranger.shoot("error-forbidden");
            assertThat(stranger.open("/video.xhtml?id=task_nothing").status()).isEqualTo(404);
            assertThat(stranger.open("/video.xhtml").status()).isEqualTo(404);
        }
    }
}
