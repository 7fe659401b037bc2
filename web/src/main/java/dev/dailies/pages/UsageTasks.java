package dev.dailies.pages;

import dev.dailies.shared.Slice;
import dev.dailies.usage.DayUsage;
import dev.dailies.usage.Facet;
import dev.dailies.usage.Usage;
import dev.dailies.usage.UsedTask;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tasks behind a row of the report of usage, with the rows of the ledger that its figures are made of. */
@Named
@RequestScoped
public class UsageTasks {

    private static final int SIZE = 25;

    @Inject
    UsageReport report;

    @Inject
    UsageReading reading;

    @Inject
    UsageNames names;

    @Inject
    Words words;

    private Slice<UsedTask> slice;
    private Usage sums;

    /** What the rows are about: the name of a team, a person, a key, a model or a size, or all there is. */
    public String about() {
        var part = report.query().part();
        if (part.subject() != null) {
            return names.of(part.facet(), part.subject());
        }
        return part.teamId() == null
                ? words.of("usage.all")
                : names.of(Facet.TEAM, part.teamId().toString());
    }

    /** The report that the rows belong to. */
    public String back() {
        return "usage.xhtml" + report.query().address().with("of", "");
    }

    /** The team that the rows are about, or {@code null}. */
    public String team() {
        var part = report.query().part();
        return part.facet() == Facet.TEAM ? part.subject() : null;
    }

    /** That team's usage, told apart by something else. */
    public String teamBy(String grouping) {
        return "usage.xhtml"
                + report.query()
                        .address()
                        .plus("team", team())
                        .plus("by", grouping)
                        .with("of", "");
    }

    /** What they add up to, as the report has it. */
    public Usage sums() {
        if (sums == null) {
            sums = reading.usage(report.query().part(), false, report.days()).stream()
                    .map(DayUsage::usage)
                    .reduce(Usage.NONE, Usage::plus);
        }
        return sums;
    }

    public List<UsedTaskRow> rows() {
        return UsedTaskRow.all(slice().rows(), words.locale());
    }

    /** Where all rows of the ledger are to be had as a file. */
    public String file() {
        return "usage-ledger.csv" + with("", "");
    }

    public String newer() {
        return slice().newer() && !slice().rows().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", slice().rows().size() - 1) : null;
    }

    private String with(String name, String value) {
        return report.query().address().with(name, value);
    }

    private String beside(String side, int row) {
        return with(side, slice().rows().get(row).id());
    }

    private Slice<UsedTask> slice() {
        if (slice == null) {
            slice = reading.tasks(
                    report.query().part(), report.days(), report.query().place(), SIZE);
        }
        return slice;
    }
}
