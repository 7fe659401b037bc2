package dev.dailies.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads whoever is not signed in to the sign-in page, and from there back to the page that they asked for. */
record WayIn(HttpServletRequest request) {

    static final String PAGE = "/sign-in.xhtml";

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

    /** By their cookie we know that they were signed in before. */
    String address() {
        var expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
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
