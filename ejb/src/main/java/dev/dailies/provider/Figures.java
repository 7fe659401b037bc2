package dev.dailies.provider;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The figures of a provider's answer, each believed only within bounds; {@code null} stands for "it does not say". */
final class Figures {

    private static final int LONGEST_SECONDS = 60;
    private static final int TICKS_PER_USD_DIGITS = 10;
    /** Ten thousand USD, which no video costs. */
    private static final BigDecimal MOST_TICKS = BigDecimal.valueOf(10_000).movePointRight(TICKS_PER_USD_DIGITS);

    private static final Pattern CREDITS = Pattern.compile("\\d{1,5}(\\.\\d{1,10})?");
    private static final Set<String> WEB = Set.of("http", "https");

    private Figures() {}

    static Integer progress(JsonObject answer) {
        return whole(Wire.number(answer, "progress"), 0, 100);
    }

    static Integer seconds(JsonObject video) {
        return whole(Wire.number(video, "duration"), 1, LONGEST_SECONDS);
    }

    /** xAI's own charge in USD, which it counts in ticks of 10^-10 USD. */
    static BigDecimal cost(JsonObject answer) {
        var ticks = Wire.number(Wire.object(answer, "usage"), "cost_in_usd_ticks");
        if (ticks == null || ticks.signum() < 0 || ticks.compareTo(MOST_TICKS) > 0) {
            return null;
        }
        return BigDecimal.valueOf(ticks.longValue(), TICKS_PER_USD_DIGITS);
    }

    /** The contract's {@code credits} (3.1), a decimal string; one credit is one USD. */
    static BigDecimal credits(JsonObject answer) {
        var credits = Wire.text(answer, "credits");
        return credits != null && CREDITS.matcher(credits).matches() ? new BigDecimal(credits) : null;
    }

    /** An absolute web address, or {@code null} for anything else. */
    static URI link(JsonObject from, String name) {
        try {
            var text = Wire.text(from, name);
            var link = text == null ? null : new URI(text.strip());
            return link != null && link.getHost() != null && isWeb(link.getScheme()) ? link : null;
        } catch (URISyntaxException notALink) {
            return null;
        }
    }

    private static boolean isWeb(String scheme) {
        return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static Integer whole(BigDecimal number, int least, int most) {
        if (number == null
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }
}
