package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.Test;

/** Whether somebody comes in private is for a proxy to say, and only where there is one. */
class ProxyIT {

    @Test
    void behindAProxyACookieIsAsPrivateAsTheWayToTheProxy() {
        assertThat(cookieFor(Portal.onPostgres(), "https")).containsIgnoringCase("secure");
        assertThat(cookieFor(Portal.onPostgres(), "http")).doesNotContainIgnoringCase("secure");
    }

    @Test
    void withoutOneNobodyIsBelieved() {
        assertThat(cookieFor(Portal.onH2(), "https")).doesNotContainIgnoringCase("secure");
    }

    private static String cookieFor(Portal portal, String scheme) {
        var form = new Session(portal.url()).signInForm("/sign-in.xhtml", "demo@example.com", DemoKeys.PASSWORD);
        return new Session(portal.url())
                .post("/sign-in.xhtml", form, "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", scheme)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }
}
