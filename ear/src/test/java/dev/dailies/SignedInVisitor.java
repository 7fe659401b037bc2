package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.dailies.team.DemoKeys;

/** Visitors who have signed in to one of the demo accounts. */
final class SignedInVisitor {

    private SignedInVisitor() {}

    static Visitor demo(Portal portal, Look look) {
        return of(portal, "demo@example.com", look);
    }

    static Visitor of(Portal portal, String email, Look look) {
        var visitor = Browser.visitor(portal.url(), look);
        visitor.open("/sign-in.xhtml?to=/quickstart.xhtml");
        visitor.page().locator("#email").fill(email);
        visitor.page().locator("#password").fill(DemoKeys.PASSWORD);
        visitor.page().locator("#go").click();
        assertThat(visitor.page()).hasURL(portal.url() + "/quickstart.xhtml");
        return visitor;
    }
}
