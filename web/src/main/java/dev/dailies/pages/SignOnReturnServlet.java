package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import dev.dailies.team.signon.ErrandKeeping;
import dev.dailies.team.signon.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where people come back from the provider of single sign-on: in, and on to the page that they wanted; or not in. Whoever
 * is signed in already stays who they are, as on the sign-in page.
 */
@WebServlet(SingleSignOn.BACK)
public class SignOnReturnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ErrandKeeping errands;

    @Inject
    transient FrontDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var errand = SecretCookie.ERRAND
                .of(request)
                .filter(state -> state.equals(request.getParameter("state")))
                .flatMap(errands::end)
                .orElse(null);
        if (errand == null) {
            response.sendRedirect(WayIn.refused(SignInPage.HOME, NotSignedIn.stale()));
        } else if (request.getUserPrincipal() != null) {
            response.sendRedirect(errand.to());
        } else if (request.getParameter("code") == null) {
            response.sendRedirect(WayIn.refused(errand.to(), NotSignedIn.unproven()));
        } else {
            var refused = door.open(new SignOnCredential(errand, request.getParameter("code")), response);
            response.sendRedirect(refused == null ? errand.to() : WayIn.refused(errand.to(), refused));
        }
    }
}
