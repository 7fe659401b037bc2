package dev.dailies.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the team's page, and takes whoever is signed in to another of their teams, back on the page they were on. */
@WebServlet("/team")
public class TeamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/team.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var team = request.getParameter("team");
        if (request.getUserPrincipal() != null && team != null && team.matches("\\d{1,18}")) {
            signedIn.workIn(Long.parseLong(team));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Whence.page(request));
    }
}
