package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewVideoBrowserIT {

    private static final Pattern VIDEO_PAGE = Pattern.compile(".*/video\\.xhtml\\?id=task_.+");
    private static final String FERRY = "A night ferry leaves a small harbour. Static wide shot from the pier: the deck"
            + " lights slide out of frame to the left, the wake settles, and one gull lands on the empty bollard.";
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private final Portal portal = Portal.onPostgres();
    private final Books books = Portal.booksOnPostgres();

    static Stream<Look> looks() {
        return Stream.concat(Look.all(), Stream.of(Look.onATablet()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePriceFollowsTheWishes(Look look) {
        try (var visitor = at("/new-video.xhtml", look)) {
            var page = visitor.page();
            assertThat(page.locator("#go")).isDisabled();
            visitor.findsNoObstacle();
            visitor.shoot("new-video-empty");

            page.locator("#prompt").fill(FERRY);
            assertThat(page.locator("#go")).isEnabled();
            assertThat(page.locator("#count")).hasText(FERRY.length() + " / 4,096");
            page.locator("#duration").focus();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.locator("[name='resolution'][value='480p']").check();
            page.locator("[name='ratio'][value='1:1']").check();
            assertThat(page.locator(".sum .total td")).hasText("0.300");
            assertThat(page.locator("#go")).containsText("0.30");
            assertThat(page.locator("#finder")).hasAttribute("data-shape", "1:1");
            visitor.findsNoObstacle();
            visitor.shoot("new-video");
        }
    }

    @Test
    void aVideoIsAskedForOnceAndItsPageOpens() {
        try (var visitor = at("/new-video.xhtml?duration=2&prompt=Rain", Look.onADesk())) {
            visitor.page().locator("#prompt").press("Control+Enter");
            assertThat(visitor.page()).hasURL(VIDEO_PAGE);
        }
    }

    @Test
    void aPictureFromAFileIsShownPricedAndSent() {
        try (var visitor = at("/new-video.xhtml?prompt=Pan", Look.onADesk())) {
            var page = visitor.page();
            page.locator("[name='model'][data-image='true']").check();
            assertThat(page.locator(".image-required")).isVisible();
            assertThat(page.locator(".shape-none")).isVisible();
            assertThat(page.locator(".sum .total td")).hasText("1.130");
            page.locator("#go").click();
            assertThat(page.locator("#image-problem")).containsText("needs a start image");
            visitor.findsNoObstacle();
            visitor.shoot("new-video-image-missing");

            page.locator("#file").setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {1}));
            assertThat(page.locator("#file-problem")).isVisible();
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "still.png", "image/png", Base64.getDecoder().decode(ONE_PIXEL)));
            assertThat(page.locator("#finder img")).isVisible();
            assertThat(page.locator("#picture-name")).hasText("still.png");
            assertThat(page.locator("#image-problem")).isEmpty();
            visitor.findsNoObstacle();
            visitor.shoot("new-video-picture");
            page.locator("#go").click();
            assertThat(page).hasURL(VIDEO_PAGE);
        }
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndTheFormIsKept() {
        try (var visitor = at("/new-video.xhtml?prompt=Pan", Look.onADesk())) {
            var page = visitor.page();
            page.locator("#image").fill("http://192.168.1.20/a.png");
            page.locator("#image").blur();
            assertThat(page.locator(".sum .total td")).hasText("0.562");
            page.locator("#go").click();
            assertThat(page.locator("#image-problem")).containsText("This address is private");
            assertThat(page.locator("#prompt")).hasValue("Pan");
            visitor.findsNoObstacle();
            visitor.shoot("new-video-private");
        }
    }

    @Test
    void whatTheProviderRefusesIsSaidAndCostsNothing() {
        try (var visitor = at("/new-video.xhtml?prompt=Rain [http:503]", Look.onADesk())) {
            var page = visitor.page();
            page.locator("#go").click();
            assertThat(page.locator("main .notice")).containsText("The provider did not take it. Nothing was charged.");
            visitor.findsNoObstacle();
            visitor.shoot("new-video-failed");
            page.locator("#prompt").fill("Rain [http:400]");
            page.locator("[data-again=go]").click();
            assertThat(page.locator("main .notice")).containsText("refused the prompt");
        }
    }

    @Test
    void whoseSlotsAreAllInUseIsToldSo() {
        var key = books.newMemberBeside(null);
        books.recharge(key, "10");
        books.cap(key, 3);
        var slow = Json.createObjectBuilder()
                .add("model", "grok-imagine-video")
                .add("prompt", "Rain [slow:30m]")
                .build();
        IntStream.range(0, 3)
                .forEach(i -> assertThat(portal.api(key)
                                .post("/v1/videos/generations", slow)
                                .status())
                        .isEqualTo(200));

        try (var visitor = SignedInVisitor.of(portal, books.emailOf(key), Look.onAPhone())) {
            visitor.open("/new-video.xhtml?prompt=Rain");
            assertThat(visitor.page().locator("#credit")).containsText("1.68 held");
            visitor.page().locator("#go").click();
            assertThat(visitor.page().locator("main .notice")).containsText("All 3 of your slots are in use.");
            visitor.findsNoObstacle();
            visitor.shoot("new-video-full");
        }
        books.expire(key);
    }

    @Test
    void whoBelongsToNoTeamIsToldWhomToAsk() {
        try (var visitor = SignedInVisitor.of(portal, "personal@example.com", Look.onADesk())) {
            visitor.open("/new-video.xhtml?prompt=Rain");
            assertThat(visitor.page().locator("main .notice")).containsText("no team");
            assertThat(visitor.page().locator("#go")).isDisabled();
            visitor.findsNoObstacle();
        }
    }

    @Test
    void whoIsSignedOutMeanwhileFindsWhatTheyHadTyped() {
        try (var visitor = at("/new-video.xhtml", Look.onADesk())) {
            var page = visitor.page();
            page.locator("#prompt").fill(FERRY);
            visitor.context().clearCookies();
            page.locator("#go").click();
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?to=%2Fnew-video\\.xhtml.*"));
            page.getByText("demo@example.com").click();
            assertThat(page.locator("#prompt")).hasValue(FERRY);
            assertThat(page.locator("#go")).isEnabled();
        }
    }

    private Visitor at(String path, Look look) {
        var visitor = SignedInVisitor.demo(portal, look);
        visitor.open(path);
        return visitor;
    }
}
