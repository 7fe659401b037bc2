package dev.dailies.shared;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads settings by name and refuses what cannot be meant. An empty value counts as not set. */
final class SettingSource {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,5}(ms|s)");
    private static final Pattern HEAP = Pattern.compile("[1-9]\\d{0,5}[mg]|[1-9]\\d?%");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private final UnaryOperator<String> values;

    SettingSource(UnaryOperator<String> values) {
        this.values = values;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name, String.valueOf(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "must be true or false");
        };
    }

    long number(String name, long otherwise, long least, long most) {
        try {
            var number = Long.parseLong(text(name, String.valueOf(otherwise)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in the same words as a number out of bounds
        }
        throw wrong(name, "must be a whole number from " + least + " to " + most);
    }

    int whole(String name, int otherwise, int least, int most) {
        return (int) number(name, otherwise, least, most);
    }

    BigDecimal amount(String name, String otherwise) {
        var text = text(name, otherwise);
        if (AMOUNT.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw wrong(name, "must be an amount such as 5 or 0.50, with at most 6 decimal places");
    }

    /** A number and its unit, such as {@code 500ms}, {@code 30s}, {@code 5m}, {@code 24h}, {@code 7d}; never zero. */
    Duration duration(String name, String otherwise) {
        var parts = DURATION.matcher(text(name, otherwise));
        if (parts.matches()) {
            var duration = UNITS.get(parts.group(2)).multipliedBy(Long.parseLong(parts.group(1)));
            if (!duration.isZero()) {
                return duration;
            }
        }
        throw wrong(name, "must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d");
    }

    /** A time zone by its place, such as {@code Europe/Lisbon}, so that it knows when clocks change; or {@code UTC}. */
    ZoneId zone(String name, String otherwise) {
        var zone = text(name, otherwise);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw wrong(name, "must be a time zone such as UTC or Europe/Lisbon");
        }
        return ZoneId.of(zone);
    }

    /** A duration that the start script reads as well, which knows two units. */
    void seconds(String name, String otherwise) {
        if (!SECONDS.matcher(text(name, otherwise)).matches()) {
            throw wrong(name, "must be a number and its unit, such as 500ms or 5s");
        }
    }

    /** How much memory Java's heap may take: an amount such as {@code 1g}, or a share of what there is such as {@code 60%}. */
    void heap(String name, String otherwise) {
        if (!HEAP.matcher(text(name, otherwise)).matches()) {
            throw wrong(name, "must be an amount of memory such as 1g or 1500m, or a share of it such as 60%");
        }
    }

    URI web(String name, String otherwise) {
        try {
            var uri = URI.create(text(name, otherwise));
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException notAUri) {
            // said below
        }
        throw wrong(name, "must be an address that begins with http:// or https://");
    }

    String oneOf(String name, String otherwise, List<String> allowed) {
        var value = text(name, otherwise);
        if (!allowed.contains(value)) {
            throw wrong(name, "must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    String matching(String name, Pattern pattern, String must) {
        return text(name).filter(pattern.asMatchPredicate()).orElseThrow(() -> wrong(name, must));
    }

    List<String> list(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Never repeats the value: it may be a secret in the wrong place. */
    static WrongSetting wrong(String name, String must) {
        return new WrongSetting(name, must + ".");
    }
}
