package dev.dailies.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What was written into the fields of a form. */
final class Form {

    private Form() {}

    /** A field's text without the blanks around it; nothing if it was not sent. */
    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    /** A number of ours, which people cannot mistype: the page wrote it. */
    static long number(HttpServletRequest request, String name) {
        var text = text(request, name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
