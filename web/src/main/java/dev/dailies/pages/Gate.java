package dev.dailies.pages;

import dev.dailies.team.Person;
import dev.dailies.team.service.PersonLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;

/**
 * Stands before the portal's pages (web.xml says which): lets in whoever is signed in, and sends everybody else to sign
 * in and come back. What no session has touched, the API first of all, passes as it is.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    static final String MEMBER = "MEMBER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    @Inject
    IdentityStoreHandler people;

    @Inject
    PersonLookup today;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(people.validate(credential));
        }
        if (context.isProtected()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isOpenTo(request)) {
            return context.notifyContainerAboutLogin(signedIn.person().email(), roles(signedIn.person()));
        }
        if (context.isProtected()) {
            new WayIn(request).show(response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    static Set<String> roles(Person person) {
        return person.administrator() ? Set.of(MEMBER, ADMINISTRATOR) : Set.of(MEMBER);
    }

    private boolean isOpenTo(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !signedIn.isAnybody()) {
            return false;
        }
        var now = clock.instant();
        if (signedIn.isStale(now)) {
            today.find(signedIn.person().accountId(), signedIn.since())
                    .ifPresentOrElse(person -> signedIn.renew(person, now), signedIn::leave);
        }
        if (signedIn.isAnybody() && !signedIn.isOver(now)) {
            return true;
        }
        signedIn.leave();
        session.invalidate();
        return false;
    }
}
