package dev.dailies.provider;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Reads {@code Retry-After}, in seconds or as a date, and never believes more than five minutes. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d+");

    private RetryAfter() {}

    /** The pause asked for, or {@code null} for none, one in the past, or words that are not understood. */
    static Duration of(String header, Instant now) {
        var value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return value.length() > 6 ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return bounded(Duration.between(now, date.toInstant()));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Duration bounded(Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            return null;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
