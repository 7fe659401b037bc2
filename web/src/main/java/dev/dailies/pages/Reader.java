package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;

/** Whoever looks at a page, signed in or not: the language and the light they read in. */
@Named
@RequestScoped
public class Reader {

    static final String KEYS_COOKIE = "dailies-keys";
    static final String KEYS_OFF = "off";

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** What they chose, or else what their browser prefers. */
    public Language language() {
        return cookie(Language.COOKIE).flatMap(Language::of).orElseGet(() -> Language.preferred(request.getLocales()));
    }

    /** A text of ours with its open places filled in, where no tag can do it. */
    public String say(String key, Object of) {
        var text = ResourceBundle.getBundle(
                        "dev.dailies.pages.Texts", language().locale())
                .getString(key);
        return new MessageFormat(text, language().locale()).format(new Object[] {of});
    }

    public Theme theme() {
        return cookie(Theme.COOKIE).map(Theme::of).orElse(Theme.SYSTEM);
    }

    /** Whether single keys do something; they can be switched off (WCAG 2.1.4). */
    public boolean isKeys() {
        return cookie(KEYS_COOKIE).filter(KEYS_OFF::equals).isEmpty();
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
