package dev.dailies.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Writes moments as the reader would: in their language and in their time zone, which their browser tells by a cookie. */
@Named
@RequestScoped
public class Moments {

    static final String COOKIE = "dailies-zone";

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void find() {
        if (request.getCookies() != null) {
            Arrays.stream(request.getCookies())
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(cookie -> cookie.getValue().replace("%2F", "/"))
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .findFirst()
                    .ifPresent(named -> zone = ZoneId.of(named));
        }
    }

    public ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day with its name. */
    public String day(LocalDate day) {
        return written(day.atStartOfDay(zone).toInstant(), "videos.day.pattern");
    }

    /** Without its name. */
    public String date(Instant moment) {
        return written(moment, "videos.date.pattern");
    }

    /** A day of whatever year. */
    public String date(LocalDate day) {
        return written(day.atStartOfDay(zone).toInstant(), "videos.date.pattern");
    }

    /** With its year, unless it is this one. */
    public String soon(LocalDate day) {
        return day.getYear() == today().getYear() ? date(day) : longDate(day);
    }

    /** With its year. */
    public String longDate(LocalDate day) {
        return written(day.atStartOfDay(zone).toInstant(), "team.date.pattern");
    }

    /** Day and time, with the year unless it is this one. */
    public String dated(Instant moment) {
        return dayOf(moment).getYear() == today().getYear() ? full(moment) : written(moment, "team.moment.pattern");
    }

    /** The last day before a moment, such as that on which something ends at midnight. */
    public String lastDay(Instant moment) {
        return longDate(dayOf(moment.minusMillis(1)));
    }

    /** To the second. */
    public String second(Instant moment) {
        return written(moment, "videos.second.pattern");
    }

    /** The time of day, and before it the day, unless it is today. */
    public String brief(Instant moment) {
        return written(moment, dayOf(moment).equals(today()) ? "videos.time.pattern" : "videos.moment.pattern");
    }

    /** Day and time. */
    public String full(Instant moment) {
        return written(moment, "videos.moment.pattern");
    }

    /** Day and time with the year, in another zone than the reader's. */
    String in(ZoneId other, Instant moment) {
        return DateTimeFormatter.ofPattern(words.of("team.moment.pattern"), words.locale())
                .withZone(other)
                .format(moment);
    }

    /** As programs read it, with what it differs from UTC here. */
    String stamp(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    private String written(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.locale())
                .withZone(zone)
                .format(moment);
    }
}
