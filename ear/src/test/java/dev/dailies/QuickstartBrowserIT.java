package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.dailies.team.DemoKeys;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickstartBrowserIT {

    private static final int KILOBYTE = 1024;

    private final Portal portal = Portal.onH2();

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#all")
    void theQuickstartIsTheFrontDoor(Look look) {
        try (var visitor = Browser.visitor(portal.url(), look)) {
            visitor.open("/");
            visitor.findsNoObstacle();
            visitor.shoot("quickstart");
            assertThat(visitor.page().locator("#base-url")).hasText(portal.url() + "/v1");
            assertThat(visitor.page().locator("#curl-create")).containsText("Bearer dly_");
            assertThat(visitor.page().locator("[aria-labelledby='models'] tbody tr"))
                    .hasText(new Pattern[] {
                        Pattern.compile("grok-imagine-video.*0\\.05.*0\\.07.*0\\.002", Pattern.DOTALL),
                        Pattern.compile("grok-imagine-video-1\\.5-preview.*0\\.08.*0\\.14.*0\\.01", Pattern.DOTALL)
                    });
        }
    }

    @Test
    void whoeverIsSignedInReadsTheirOwnKey() {
        try (var visitor = SignedInVisitor.of(portal, "second@example.com", Look.onADesk())) {
            visitor.open("/quickstart.xhtml");
            assertThat(visitor.page().locator("#key")).hasText(DemoKeys.SECOND_TEAM);
            assertThat(visitor.page().locator("#curl-create")).containsText(DemoKeys.SECOND_TEAM);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void theReferenceTellsAllThatTheDescriptionSays(Look look) {
        try (var visitor = Browser.visitor(portal.url(), look)) {
            visitor.open("/reference.xhtml");
            visitor.findsNoObstacle();
            visitor.shoot("reference");
            var page = visitor.page();
            assertThat(page.locator(".ref-call[id^='shape-']"))
                    .hasCount(portal.api(DemoKeys.DEMO_TEAM)
                            .get("/openapi?format=JSON")
                            .json()
                            .getJsonObject("components")
                            .getJsonObject("schemas")
                            .size());
            page.locator("a[href='#createVideo']").click();
            page.locator("#createVideo summary:has-text('402')").click();
            assertThat(page.locator("#createVideo pre:visible")).containsText("grok_video_balance_too_low");
            page.locator("#createVideo a[href='#shape-VideoRequest']").click();
            assertThat(page.locator("#shape-VideoRequest")).containsText("image.url");
            visitor.shoot("reference-opened");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void whoeverIsLostFindsAWayOn(Look look) {
        try (var visitor = Browser.visitor(portal.url(), look)) {
            visitor.expects("404 (Not Found)");
            var answer = visitor.open("/nowhere");
            assertThat(answer.status()).isEqualTo(404);
            visitor.findsNoObstacle();
            visitor.shoot("error-not-found");
            assertThat(visitor.page().locator("#request-id"))
                    .hasText(answer.headers().get("x-request-id"));
            visitor.page().locator("main a.ui-button").click();
            assertThat(visitor.page().locator("#base-url")).isVisible();
        }
    }

    @Test
    void anExpiredPageLeadsBackToWhereItWas() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.expects("409 (Conflict)");
            visitor.open("/quickstart.xhtml?step=2");
            visitor.page().evaluate("() => location.assign('/error.xhtml?of=expired')");
            assertThat(visitor.page().locator(".frame-figure")).hasText("0:00");
            visitor.findsNoObstacle();
            visitor.shoot("error-expired");
            visitor.page().locator("main a.ui-button").click();
            assertThat(visitor.page()).hasURL(portal.url() + "/quickstart.xhtml?step=2");
        }
    }

    @Test
    void aCommandIsCopiedAsItStands() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visitor.open("/");
            var page = visitor.page();
            page.locator("[data-copy='curl-create']").click();
            assertThat(page.locator("#told")).hasText("Copied");
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#curl-create").textContent());
        }
    }

    @Test
    void theProgramsAreReachedByKeyboardAlone() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/");
            var page = visitor.page();
            tab(visitor, "curl").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("#java")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("quickstart-java");
        }
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToThePage() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().locator(".skip")).isFocused();
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().locator("main")).isFocused();
        }
    }

    @Test
    void aChosenLightStaysChosen() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/");
            var page = visitor.page();
            page.locator(".theme").click();
            visitor.findsNoObstacle();
            visitor.shoot("themes");
            page.waitForResponse(
                    "**/preferences",
                    () -> page.locator("#themes [value='dark']").click());
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("#themes")).isHidden();
            visitor.open("/");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(18, 18, 17)");
            visitor.findsNoObstacle();
        }
    }

    @Test
    void onAPhoneLanguageAndLightAreUnderMore() {
        try (var visitor = Browser.visitor(portal.url(), Look.onAPhone())) {
            visitor.open("/");
            var page = visitor.page();
            page.getByRole(AriaRole.BUTTON, named("More")).click();
            visitor.findsNoObstacle();
            visitor.shoot("more");
            page.locator("#more [name='language']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
            page.getByRole(AriaRole.BUTTON, named("更多")).click();
            page.locator("#more [name='language']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void aPasserByCostsNoSessionAndASecondLookNextToNothing() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            var first = visitor.loads("/");
            assertThat(visitor.context().cookies()).isEmpty();
            assertThat(first)
                    .allSatisfy(response -> assertThat(response.headers())
                            .containsEntry("x-content-type-options", "nosniff")
                            .containsKey("referrer-policy"));
            assertThat(first)
                    .filteredOn(QuickstartBrowserIT::isResource)
                    .isNotEmpty()
                    .allSatisfy(response -> {
                        assertThat(response.url()).contains("v=");
                        assertThat(response.headers().get("cache-control")).contains("max-age=31536000");
                    });
            assertThat(Visitor.weight(first)).isLessThan(700 * KILOBYTE);
            assertThat(Visitor.weight(visitor.loads("/"))).isLessThan(60 * KILOBYTE);
        }
    }

    private static boolean isResource(Response response) {
        return response.url().contains("/jakarta.faces.resource/");
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.TAB, named(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
