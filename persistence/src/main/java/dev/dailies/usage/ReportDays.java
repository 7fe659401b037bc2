package dev.dailies.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;

/**
 * The days of the installation's time zone. In SQL they are reckoned from the second since 1970 and from what the zone
 * then differed from UTC, because H2 and PostgreSQL do not agree on the date of a moment in a zone; that holds for a day
 * of 23 or 25 hours, and for zones that differ by half an hour.
 */
public record ReportDays(ZoneId zone) {

    /** No task is older. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    /** By how much clocks of nodes may differ. */
    private static final Duration SLACK = Duration.ofDays(1);

    private static final DateTimeFormatter LITERAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day of a column's moment, in SQL; the moment is not later than now. */
    String of(String column, Instant now) {
        return "date '1970-01-01' + cast(floor((extract(epoch from %1$s) + %2$s) / 86400) as integer)"
                .formatted(column, offset(column, now));
    }

    private String offset(String column, Instant now) {
        var cases = new StringBuilder();
        ZoneOffsetTransition change = zone.getRules().nextTransition(EARLIEST);
        while (change != null && change.getInstant().isBefore(now.plus(SLACK))) {
            cases.append(" when %s < timestamp with time zone '%s+00:00' then %d"
                    .formatted(
                            column,
                            LITERAL.format(change.getInstant()),
                            change.getOffsetBefore().getTotalSeconds()));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        var last = zone.getRules().getOffset(now.plus(SLACK)).getTotalSeconds();
        return cases.isEmpty() ? String.valueOf(last) : "case" + cases + " else " + last + " end";
    }
}
