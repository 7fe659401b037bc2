package dev.dailies.pages;

import dev.dailies.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Stands before the portal's pages (web.xml says which): lets in whoever is signed in, and sends everybody else to sign
 * in and come back.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    static final String MEMBER = "MEMBER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** What is the same whoever asks. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    IdentityStoreHandler people;

    @Inject
    FrontDoor door;

    @Inject
    SignedIn signedIn;

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
        if (!request.getServletPath().startsWith(RESOURCES) && !SameOrigin.isApi(request)) {
            door.look();
        }
        return signedIn.isAnybody();
    }
}
