package dev.dailies.pages;

import dev.dailies.team.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was written into the fields of a form. */
final class Form {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

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

    /** Whether a text can be what a team or a person is called. */
    static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    /** Whether a text can be an e-mail address. */
    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** What somebody is to be in a team: a member, unless it says more. */
    static Role role(HttpServletRequest request) {
        return text(request, "role").equals(Role.LEAD.name()) ? Role.LEAD : Role.MEMBER;
    }
}
