package dev.dailies.pages;

import dev.dailies.usage.DayUsage;
import dev.dailies.usage.ReportDays;
import dev.dailies.usage.UnderWay;
import dev.dailies.usage.Usage;
import dev.dailies.usage.UsageStanding;
import dev.dailies.usage.UsageSubject;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The figures that an address asks for, read once: the dearest subjects first, or the newest days. */
@RequestScoped
class UsageReport {

    static final int MOST_SHOWN = 100;

    private static final Comparator<UsageTable.Line> DEAREST_FIRST = Comparator.comparing(
                    (UsageTable.Line line) -> line.usage().charged())
            .reversed()
            .thenComparing(line -> line.usage().cost(), Comparator.reverseOrder())
            .thenComparing(UsageTable.Line::subject);
    private static final Comparator<UsageTable.Line> NEWEST_FIRST =
            Comparator.comparing(UsageTable.Line::subject).reversed();

    @Inject
    HttpServletRequest request;

    @Inject
    UsageReading reading;

    @Inject
    UsageNames names;

    @Inject
    Moments moments;

    private UsageStanding standing;
    private List<DayUsage> usage;
    private List<UnderWay> underWay;
    private List<UsageTable.Line> lines;

    UsageQuery query() {
        return UsageQuery.of(request, days().of(moments.now()));
    }

    /** The days that are counted. */
    ReportDays days() {
        return new ReportDays(standing().zone());
    }

    UsageStanding standing() {
        if (standing == null) {
            standing = reading.standing();
        }
        return standing;
    }

    /** Reads anew how the roll-ups stand. */
    void forget() {
        standing = null;
    }

    boolean isByDay() {
        return query().grouping() == Grouping.DAY;
    }

    List<DayUsage> usage() {
        if (usage == null) {
            usage = reading.usage(query().whole(), query().stretch().monthly(), days());
        }
        return usage;
    }

    /** Whether the days reach up to now; what is under way is part of these alone. */
    boolean isUpToNow() {
        return !query().stretch().last().isBefore(days().of(moments.now()));
    }

    List<UnderWay> underWay() {
        if (underWay == null) {
            underWay = isUpToNow() ? reading.underWay(query().grouping().facet(), query().team()) : List.of();
        }
        return underWay;
    }

    /** A row for each subject, or for each day or month. */
    List<UsageTable.Line> lines() {
        if (lines == null) {
            var used = new HashMap<String, Usage>();
            usage().forEach(one -> used.merge(subject(one), one.usage(), Usage::plus));
            var held = new HashMap<String, UnderWay>();
            if (!isByDay()) {
                underWay().forEach(one -> held.put(one.subject(), one));
            }
            lines = Stream.concat(used.keySet().stream(), held.keySet().stream())
                    .distinct()
                    .map(subject -> new UsageTable.Line(
                            subject,
                            used.getOrDefault(subject, Usage.NONE),
                            held.getOrDefault(subject, new UnderWay(subject, BigDecimal.ZERO, 0))))
                    .sorted(isByDay() ? NEWEST_FIRST : DEAREST_FIRST)
                    .toList();
        }
        return lines;
    }

    /** The subjects that are shown; those of a chart's series are among them. */
    List<UsageTable.Line> shown() {
        return lines().stream().limit(MOST_SHOWN).toList();
    }

    UsageSubject named(String subject) {
        var shown = shown().stream().map(UsageTable.Line::subject).toList();
        return names.of(query().grouping().facet(), shown).get(subject);
    }

    private String subject(DayUsage one) {
        var stretch = query().stretch();
        return isByDay() ? stretch.start(stretch.part(one.day())).toString() : one.subject();
    }
}
