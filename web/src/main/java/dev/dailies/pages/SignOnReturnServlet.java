package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import dev.dailies.team.signon.SignOnErrand;
import dev.dailies.team.signon.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * Where people come back from the provider of single sign-on: in, and on to the page that they wanted; or not in. Whoever
 * is signed in already stays who they are, as on the sign-in page.
 */
@WebServlet(SingleSignOn.BACK)
public class SignOnReturnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenErrand open;

    @Inject
    transient SecurityContext security;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var errand = open.end(request.getParameter("state"), clock.instant()).orElse(null);
        if (errand == null) {
            response.sendRedirect(WayIn.refused(SignInPage.HOME, NotSignedIn.stale()));
        } else if (request.getUserPrincipal() != null) {
            response.sendRedirect(errand.to());
        } else if (request.getParameter("code") == null) {
            response.sendRedirect(WayIn.refused(errand.to(), NotSignedIn.unproven()));
        } else {
            enter(errand, request, response);
        }
    }

    private void enter(SignOnErrand errand, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var credential = new SignOnCredential(errand, request.getParameter("code"));
        security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (request.getAttribute(PeopleStore.REFUSAL) instanceof NotSignedIn refused) {
            response.sendRedirect(WayIn.refused(errand.to(), refused));
        } else {
            request.changeSessionId();
            response.sendRedirect(errand.to());
        }
    }
}
