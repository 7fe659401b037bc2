package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
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
        var request = HttpRequest.newBuilder(portal.url().resolve("/sign-in.xhtml"))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", scheme);
        return new Session(portal.url())
                .send(request)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }
}
