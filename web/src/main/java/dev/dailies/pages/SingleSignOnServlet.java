package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import dev.dailies.team.signon.SignOnErrand;
import dev.dailies.team.signon.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Sends whoever wants to come in to the provider of single sign-on. */
@WebServlet("/single-sign-on")
public class SingleSignOnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SingleSignOn signOn;

    @Inject
    transient OpenErrand open;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signOn.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var to = WayIn.onward(request.getParameter("to"));
        try {
            var errand = SignOnErrand.to(to, clock.instant());
            var there = signOn.wayThere(errand);
            open.begin(errand);
            response.sendRedirect(there.toString());
        } catch (NotSignedIn refused) {
            response.sendRedirect(WayIn.refused(to, refused));
        }
    }
}
