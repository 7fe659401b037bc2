package dev.dailies.api;

import dev.dailies.task.service.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whether this node lives ({@code /health/live}, or anything else down here), and whether it can serve ({@code
 * /health/ready}): for load balancers, on the port that they balance.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var checks = NewJson.object();
        var up = true;
        if ("/ready".equals(request.getPathInfo())) {
            var database = readiness.hasDatabase();
            var following = readiness.followsTasks();
            checks.add("database", database).add("following", following);
            up = database && following;
        }
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var body = NewJson.object().add("status", up ? "UP" : "DOWN").add("checks", checks);
        response.getWriter().write(body.build().toString());
    }
}
