package dev.dailies.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie that no script reads and no other site sends (undertow-handlers.conf), and that is gone with the browser.
 *
 * @param path below which it is brought
 */
record SecretCookie(String name, String path) {

    /** What says who is signed in. */
    static final SecretCookie SESSION = new SecretCookie("dailies-session", "/");

    /** What says who was sent to the provider of single sign-on. */
    static final SecretCookie ERRAND = new SecretCookie("dailies-errand", "/single-sign-on");

    Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addCookie(cookie(request, secret));
    }

    void takeAway(HttpServletRequest request, HttpServletResponse response) {
        var gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private Cookie cookie(HttpServletRequest request, String secret) {
        var cookie = new Cookie(name, secret);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
