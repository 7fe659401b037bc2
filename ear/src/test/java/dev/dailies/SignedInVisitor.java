package dev.dailies;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.dailies.team.DemoKeys;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Visitors who have signed in, with the password of demo mode. Their sessions begin over the wire: the form in the
 * browser has tests of its own, and each page that is not looked at is time.
 */
final class SignedInVisitor {

    private static final Map<URI, Session> DANAS = new ConcurrentHashMap<>();

    private SignedInVisitor() {}

    /** Dana of the demo team, who stays signed in from one test to the next. */
    static Visitor demo(Portal portal, Look look) {
        var session = DANAS.compute(
                portal.url(),
                (url, known) -> known != null && known.isSignedIn() ? known : session(portal, "demo@example.com"));
        return visitor(portal, session, look);
    }

    /** Somebody who has signed in just now. */
    static Visitor of(Portal portal, String email, Look look) {
        return visitor(portal, session(portal, email), look);
    }

    private static Session session(Portal portal, String email) {
        var session = new Session(portal.url());
        session.signIn(email, DemoKeys.PASSWORD);
        if (!session.isSignedIn()) {
            throw new IllegalStateException(email + " could not sign in at " + portal.url());
        }
        return session;
    }

    private static Visitor visitor(Portal portal, Session session, Look look) {
        var visitor = Browser.visitor(portal.url(), look);
        visitor.context()
                .addCookies(List.of(new Cookie(Session.COOKIE, session.id().orElseThrow())
                        .setUrl(portal.url().toString())
                        .setHttpOnly(true)
                        .setSameSite(SameSiteAttribute.LAX)));
        return visitor;
    }
}
