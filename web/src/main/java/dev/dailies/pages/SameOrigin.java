package dev.dailies.pages;

import dev.dailies.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets nobody's browser act for them on the word of another site: what changes something comes from a page of ours. Every
 * browser says where a form was sent from; whatever says nothing is no browser, and has nobody's cookies but its own. The
 * API asks for a key, which no browser adds by itself.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String API = "/v1/";

    /** What a browser says of a page of ours, and of somebody who sends a form once more by hand. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isApi(request) || isOurs(request, settings.publicUrl())) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(Failure.class.getName(), Failure.ELSEWHERE);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a request is for the API, where nobody is signed in. */
    static boolean isApi(HttpServletRequest request) {
        return (request.getServletPath() + "/").startsWith(API);
    }

    /** By {@code Sec-Fetch-Site}, which browsers send over TLS and to this machine, else by {@code Origin}. */
    static boolean isOurs(HttpServletRequest request, URI publicUrl) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null
                || authority(origin).equals(request.getHeader("Host"))
                || authority(origin).equals(publicUrl.getAuthority());
    }

    private static String authority(String origin) {
        return origin.replaceFirst("^https?://", "");
    }
}
