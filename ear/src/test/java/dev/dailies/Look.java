package dev.dailies;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;

/**
 * On what, and in which language, somebody looks at the portal. Its text names a screenshot.
 *
 * @param language as their browser asks for it
 */
record Look(int width, int height, String language) {

    static Look onADesk() {
        return new Look(1440, 900, "en-GB");
    }

    static Look onATablet() {
        return new Look(1024, 768, "en-GB");
    }

    static Look onAPhone() {
        return new Look(390, 844, "en-GB");
    }

    /** Desk and phone, in both languages. */
    static Stream<Look> all() {
        return Stream.of(onADesk(), onAPhone()).flatMap(look -> Stream.of(look, look.inChinese()));
    }

    /** The two that have the least in common. */
    static Stream<Look> extremes() {
        return Stream.of(onADesk(), onAPhone().inChinese());
    }

    Look inChinese() {
        return new Look(width, height, "zh-CN");
    }

    /** Without motion, so that nothing is judged or pictured half way. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Lisbon");
    }

    @Override
    public String toString() {
        return width + "-" + language.substring(0, 2);
    }
}
