package dev.dailies.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Where a reader came from. */
final class Whence {

    private Whence() {}

    static String page(HttpServletRequest request) {
        return page(request.getHeader("Referer"));
    }

    /** Only the path and the query, so that nobody is ever sent to another host. */
    static String page(String referer) {
        try {
            var came = URI.create(referer == null ? "/" : referer);
            var path = Optional.ofNullable(came.getRawPath()).orElse("").replaceFirst("^/*", "/");
            return came.getRawQuery() == null ? path : path + "?" + came.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
