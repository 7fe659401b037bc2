package dev.dailies.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows the team's page, and takes whoever is signed in to another of their teams, back on the page they were on; whoever
 * is not, or asks for a team that is not theirs, is refused.
 */
@WebServlet("/team")
public class TeamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FrontDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/team.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var team = Optional.ofNullable(request.getParameter("team"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
        if (request.getUserPrincipal() == null || team.isEmpty() || !door.workIn(team.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Whence.page(request));
    }
}
