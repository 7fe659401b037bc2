package dev.dailies.pages;

import dev.dailies.task.CapTerms;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is written into the editor of a cap, as it was written.
 *
 * @param until nothing, a day (its last minute is meant), or a day and a time, in the installation's zone
 */
public record CapForm(String cap, String until, String why, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    static CapForm of(HttpServletRequest request, ZoneId zone) {
        return new CapForm(Form.text(request, "cap"), Form.text(request, "until"), Form.text(request, "reason"), zone);
    }

    /** The number, if it is one. */
    OptionalInt number() {
        return cap.matches("\\d{1,7}") && Integer.parseInt(cap) <= CapTerms.MOST
                ? OptionalInt.of(Integer.parseInt(cap))
                : OptionalInt.empty();
    }

    boolean hasEnd() {
        return !until.isEmpty();
    }

    /** The end, if one is written and it is a moment. */
    Optional<Instant> end() {
        try {
            var text = until.replace('T', ' ');
            var local = text.contains(" ")
                    ? LocalDateTime.parse(text, MOMENT)
                    : LocalDate.parse(text, DAY).atTime(LAST_MINUTE);
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /** Why the number cannot be taken: a text's key, or {@code null}. */
    String capProblem() {
        return number().isEmpty() ? "refused.cap-odd" : null;
    }

    /** Why the end cannot. */
    String untilProblem(Instant now) {
        if (!hasEnd()) {
            return null;
        }
        if (end().isEmpty()) {
            return "admin.caps.until.odd";
        }
        return end().get().isAfter(now) ? null : "refused.cap-over";
    }

    /** What would be set. To be asked where nothing is wrong. */
    CapTerms terms() {
        return new CapTerms(number().orElseThrow(), hasEnd() ? end().orElseThrow() : null);
    }
}
