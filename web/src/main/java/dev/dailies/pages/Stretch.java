package dev.dailies.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of a report, in parts that a chart can show: days, or months if there are too many of them.
 *
 * @param first the first day
 * @param last the last day
 */
record Stretch(LocalDate first, LocalDate last) {

    private static final int MOST_DAYS = 92;
    private static final int MOST_YEARS = 10;

    Stretch {
        if (last.minusYears(MOST_YEARS).isAfter(first)) {
            first = last.minusYears(MOST_YEARS);
        }
    }

    boolean monthly() {
        return ChronoUnit.DAYS.between(first, last) >= MOST_DAYS;
    }

    /** How many parts there are. */
    int parts() {
        return part(last) + 1;
    }

    /** The number of the part that a day is in, from 0. */
    int part(LocalDate day) {
        return (int)
                (monthly()
                        ? ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day))
                        : ChronoUnit.DAYS.between(first, day));
    }

    /** The first day of a part. */
    LocalDate start(int part) {
        if (!monthly()) {
            return first.plusDays(part);
        }
        return part == 0 ? first : YearMonth.from(first).plusMonths(part).atDay(1);
    }

    /** The last day of a part. */
    LocalDate end(int part) {
        return part == parts() - 1 ? last : start(part + 1).minusDays(1);
    }
}
