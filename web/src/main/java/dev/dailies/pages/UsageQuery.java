package dev.dailies.pages;

import dev.dailies.shared.Place;
import dev.dailies.task.TaskIds;
import dev.dailies.usage.Facet;
import dev.dailies.usage.UsageSlice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * What an address asks of the report of usage, on its pages and as files: this month so far by team, unless it says
 * otherwise. What cannot be meant is left out.
 *
 * @param today in the installation's zone
 */
record UsageQuery(Address address, LocalDate today) {

    private static final List<String> NAMES = List.of("by", "team", "from", "to", "of", "before", "after");

    static UsageQuery of(HttpServletRequest request, LocalDate today) {
        return new UsageQuery(Address.of(request, NAMES), today);
    }

    Grouping grouping() {
        return Grouping.of(address.get("by"));
    }

    /** The one team that is asked about, or {@code null}. */
    Long team() {
        return address.get("team").matches("\\d{1,18}") ? Long.valueOf(address.get("team")) : null;
    }

    Stretch stretch() {
        var last = address.day("to").orElse(today);
        var first = address.day("from").orElse(last.withDayOfMonth(1));
        return first.isAfter(last) ? new Stretch(today.withDayOfMonth(1), today) : new Stretch(first, last);
    }

    /** All that is asked for, whatever it is told apart by. */
    UsageSlice whole() {
        return new UsageSlice(
                grouping().facet(), null, team(), stretch().first(), stretch().last());
    }

    /** Of that the one subject that is asked for, if one is. */
    UsageSlice part() {
        return new UsageSlice(
                grouping().facet(),
                subject(),
                team(),
                stretch().first(),
                stretch().last());
    }

    /** Beside which task a list begins, or its newest end. */
    Place<String> place() {
        if (TaskIds.isOne(address.get("after"))) {
            return Place.after(address.get("after"));
        }
        return TaskIds.isOne(address.get("before")) ? Place.before(address.get("before")) : Place.newest();
    }

    private String subject() {
        var facet = grouping().facet();
        var asked = address.get("of");
        var known =
                !facet.isNumbered() || asked.matches("\\d{1,18}") || facet == Facet.KEY && asked.equals(Facet.PORTAL);
        return asked.isEmpty() || !known || grouping() == Grouping.DAY ? null : asked;
    }
}
