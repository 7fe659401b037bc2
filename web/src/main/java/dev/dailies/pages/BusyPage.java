package dev.dailies.pages;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a person reads while there is no room for their page: few words, made of nothing that needs a thread, and asked for
 * anew by itself unless something was sent.
 */
public final class BusyPage {

    /** The cookie that knows the reader's language. */
    public static final String LANGUAGE = Language.COOKIE;

    /** It loads nothing, and runs nothing. */
    public static final String POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String TEXTS = "dev.dailies.pages.Texts";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            %s<title>%s</title>
            </head>
            <body>
            <main>
            <h1>%3$s</h1>
            <p>%s</p>
            <p>%s <code>%s</code></p>
            </main>
            </body>
            </html>
            """;

    private BusyPage() {}

    /**
     * @param chosen the language that the reader has chosen, if any
     * @param accepted the languages that their browser prefers, if it says so
     * @param brought whether the request brought something, which nobody has taken: sending it again is for its sender
     * @param requestId sane by now, so it is written as it is
     */
    public static String of(String chosen, String accepted, boolean brought, String requestId, int seconds) {
        var language = Language.of(chosen).orElseGet(() -> preferred(accepted));
        var texts = ResourceBundle.getBundle(TEXTS, language.locale(), BusyPage.class.getClassLoader());
        return PAGE.formatted(
                language.tag(),
                brought ? "" : "<meta http-equiv=\"refresh\" content=\"%d\">%n".formatted(seconds),
                texts.getString("busy.title"),
                texts.getString(brought ? "busy.again" : "busy.what"),
                texts.getString("error.request"),
                requestId.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static Language preferred(String accepted) {
        try {
            var locales = Locale.LanguageRange.parse(accepted == null ? "" : accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return Language.preferred(Collections.enumeration(locales));
        } catch (IllegalArgumentException notUnderstood) {
            return Language.ENGLISH;
        }
    }
}
