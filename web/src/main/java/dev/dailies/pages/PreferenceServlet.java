package dev.dailies.pages;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Takes a reader's choice of language, light or keys, keeps it in a cookie, and returns them to the page they were on. */
@WebServlet("/preferences")
public class PreferenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getParameter("theme"))
                .ifPresent(asked -> keep(Theme.COOKIE, Theme.of(asked).value(), request, response));
        Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::of)
                .ifPresent(language -> keep(Language.COOKIE, language.tag(), request, response));
        Optional.ofNullable(request.getParameter("keys"))
                .map(asked -> Reader.KEYS_OFF.equals(asked) ? asked : "on")
                .ifPresent(asked -> keep(Reader.KEYS_COOKIE, asked, request, response));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Whence.page(request));
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
