package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Whoever looks at a page, signed in or not: the language and the light they read in. */
@Named
@RequestScoped
public class Reader {

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** What they chose, or else what their browser prefers. */
    public Language language() {
        return cookie(Language.COOKIE).flatMap(Language::of).orElseGet(() -> Language.preferred(request.getLocales()));
    }

    public Theme theme() {
        return cookie(Theme.COOKIE).map(Theme::of).orElse(Theme.SYSTEM);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
