package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads whoever is not signed in to the sign-in page, and from there back to the page that they asked for. */
record WayIn(HttpServletRequest request) {

    static final String PAGE = "/sign-in.xhtml";

    /** Longer addresses nobody comes back to. */
    private static final int LONGEST = 2000;

    void show(HttpServletResponse response) {
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<partial-response><redirect url=\"" + address().replace("&", "&amp;")
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(address());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Where to go once signed in: always a page of ours, and never back to sign in. */
    static String onward(String to) {
        var page = Whence.page(to);
        return page.equals("/") || page.startsWith(PAGE) || page.length() > LONGEST ? SignInPage.HOME : page;
    }

    /** Back to sign in, and to the reason why somebody whom a provider sent was not let in. */
    static String refused(String to, NotSignedIn refusal) {
        return PAGE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&refused=" + refusal.code();
    }

    /** By their cookie we know that they were signed in before. */
    String address() {
        var expired = SecretCookie.SESSION.of(request).isPresent();
        return PAGE + "?to=" + URLEncoder.encode(asked(), StandardCharsets.UTF_8) + (expired ? "&expired=true" : "");
    }

    /** A form that is sent in vain leads back to the page that it is on. */
    private String asked() {
        if (!"GET".equals(request.getMethod())) {
            return Whence.page(request);
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
