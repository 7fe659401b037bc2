package dev.dailies.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what the server refuses before anybody reads it, an impossible header or path, in the API's envelope (contract 1.10). */
@WebServlet("/malformed")
public class MalformedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("application/json;charset=UTF-8");
        var body = ErrorBody.of(
                "This request has a header or an address that is malformed.",
                "invalid_request_error",
                null,
                "invalid_request");
        response.getWriter().write(body.toString());
    }
}
