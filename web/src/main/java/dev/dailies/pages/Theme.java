package dev.dailies.pages;

import java.util.Arrays;
import java.util.Locale;

/** The light that a reader wants: whatever their system says, or one of ours. */
public enum Theme {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    static final String COOKIE = "dailies-theme";

    private final String scheme;

    Theme(String scheme) {
        this.scheme = scheme;
    }

    /** Whatever we do not know is the system's choice, so that nothing but our own words reaches the page. */
    static Theme of(String asked) {
        return Arrays.stream(values())
                .filter(theme -> theme.value().equals(asked))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** As the cookie and the page's {@code data-theme} say it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As CSS says it; the browser paints its first, empty page by this. */
    public String scheme() {
        return scheme;
    }
}
