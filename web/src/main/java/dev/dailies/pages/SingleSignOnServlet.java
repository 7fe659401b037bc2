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

/** Sends whoever wants to come in to the provider of single sign-on. */
@WebServlet("/single-sign-on")
public class SingleSignOnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SingleSignOn signOn;

    @Inject
    transient ErrandKeeping errands;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signOn.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var to = WayIn.onward(request.getParameter("to"));
        try {
            var errand = errands.begin(to);
            var there = signOn.wayThere(errand);
            SecretCookie.ERRAND.give(request, response, errand.state());
            response.sendRedirect(there.toString());
        } catch (NotSignedIn refused) {
            response.sendRedirect(WayIn.refused(to, refused));
        }
    }
}
