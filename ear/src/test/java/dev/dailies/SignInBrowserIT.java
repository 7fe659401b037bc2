package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInBrowserIT {

    private final Portal portal = Portal.onH2();

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#all")
    void somebodySignsInByPassword(Look look) {
        try (var visitor = Browser.visitor(portal.url(), look)) {
            visitor.open("/sign-in.xhtml?to=/quickstart.xhtml");
            visitor.findsNoObstacle();
            visitor.shoot("sign-in");
            var page = visitor.page();
            assertThat(page.locator("#email")).isFocused();
            page.keyboard().type("demo@example.com");
            page.keyboard().press("Tab");
            page.keyboard().type(DemoKeys.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(portal.url() + "/quickstart.xhtml");
            assertThat(page.locator("#credit b")).hasText(Pattern.compile("[0-9.]+"));
            visitor.findsNoObstacle();
            visitor.shoot("signed-in");
        }
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentence() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/sign-in.xhtml?expired=true");
            visitor.findsNoObstacle();
            visitor.shoot("sign-in-expired");
            var page = visitor.page();
            page.locator("#email").fill("nobody@example.com");
            page.locator("#password").fill("wrong");
            page.locator("#go").click();
            assertThat(page.getByText("do not belong together")).isVisible();
            assertThat(page.locator("#email")).hasValue("nobody@example.com");
            visitor.findsNoObstacle();
            visitor.shoot("sign-in-wrong");
        }
    }

    @Test
    void aDemoAccountIsOneClickAndTheMenuLeadsOut() {
        try (var visitor = Browser.visitor(portal.url(), Look.onADesk())) {
            visitor.open("/sign-in.xhtml?to=/quickstart.xhtml");
            var page = visitor.page();
            page.getByText("second@example.com").click();
            assertThat(page).hasURL(portal.url() + "/quickstart.xhtml");
            page.locator("button.avatar").click();
            assertThat(page.locator("#account")).containsText("Sam Second");
            visitor.findsNoObstacle();
            visitor.shoot("account");
            page.getByText("Sign out").click();
            assertThat(page).hasURL(portal.url() + "/sign-in.xhtml");
            assertThat(visitor.context().cookies())
                    .noneMatch(cookie -> cookie.name.equals("dailies-session") && cookie.value.isEmpty());
        }
    }
}
