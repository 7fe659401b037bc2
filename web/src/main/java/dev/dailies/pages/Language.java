package dev.dailies.pages;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/** A language that the portal is written in. */
public enum Language {
    ENGLISH("en", "English", Locale.ENGLISH),
    CHINESE("zh-Hans", "中文", Locale.SIMPLIFIED_CHINESE);

    static final String COOKIE = "dailies-language";

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The first that we speak of those that a browser prefers; English to everybody else. */
    static Language preferred(Enumeration<Locale> accepted) {
        while (accepted.hasMoreElements()) {
            var wanted = accepted.nextElement().getLanguage();
            for (var language : values()) {
                if (language.locale.getLanguage().equals(wanted)) {
                    return language;
                }
            }
        }
        return ENGLISH;
    }

    /** As {@code lang} says it. */
    public String tag() {
        return tag;
    }

    /** Its name in its own words. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The one that the switch leads to. */
    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }
}
