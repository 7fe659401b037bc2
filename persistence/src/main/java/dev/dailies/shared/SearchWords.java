package dev.dailies.shared;

import java.util.Locale;

/** What somebody looks for in names, as SQL compares it: anywhere in them, whatever the case. */
public final class SearchWords {

    private SearchWords() {}

    /** For {@code like … escape '!'} on a value in lower case. */
    public static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
