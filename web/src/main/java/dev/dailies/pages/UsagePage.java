package dev.dailies.pages;

import dev.dailies.usage.Facet;
import dev.dailies.usage.UnderWay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What all teams used in a stretch of days, told apart by what the address asks for. */
@Named
@RequestScoped
public class UsagePage {

    private static final int WIDER = 90;

    @Inject
    UsageReport report;

    @Inject
    UsageNames names;

    @Inject
    UsageChart chart;

    @Inject
    Moments moments;

    @Inject
    Words words;

    public List<String> groupings() {
        return Arrays.stream(Grouping.values()).map(Grouping::word).toList();
    }

    public String grouping() {
        return report.query().grouping().word();
    }

    public boolean byDay() {
        return report.isByDay();
    }

    /** The same report but for one thing. */
    public String with(String name, String value) {
        return report.query().address().with(name, value);
    }

    public String asked(String name) {
        return report.query().address().get(name);
    }

    public LocalDate first() {
        return report.query().stretch().first();
    }

    public LocalDate last() {
        return report.query().stretch().last();
    }

    public boolean upToNow() {
        return report.isUpToNow();
    }

    public boolean monthly() {
        return report.query().stretch().monthly();
    }

    public String range() {
        return words.with("usage.range", moments.longDate(first()), moments.longDate(last()));
    }

    /** The name of the one team that is asked about, or {@code null}. */
    public String team() {
        var team = report.query().team();
        return team == null ? null : names.of(Facet.TEAM, team.toString());
    }

    public boolean nothing() {
        return report.lines().isEmpty();
    }

    public UsageTable.Line together() {
        return table().together();
    }

    /** The same report of the ninety days up to its last. */
    public String wider() {
        return with("from", last().minusDays(WIDER - 1).toString());
    }

    public BigDecimal held() {
        return report.underWay().stream().map(UnderWay::held).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long underWay() {
        return report.underWay().stream().mapToLong(UnderWay::tasks).sum();
    }

    /** The rows that are shown, and below them the sums of all. */
    public List<UsageTable.Row> rows() {
        return table().rows().subList(0, report.shown().size());
    }

    public UsageTable.Row sums() {
        return table().sums();
    }

    /** How many rows there are, if not all are shown. */
    public Integer cut() {
        return report.lines().size() > UsageReport.MOST_SHOWN ? report.lines().size() : null;
    }

    public String name(UsageTable.Row row) {
        return byDay()
                ? chart.named(LocalDate.parse(row.subject()))
                : report.named(row.subject()).name();
    }

    public String note(UsageTable.Row row) {
        return byDay() ? null : report.named(row.subject()).note();
    }

    /** Where the ledger's rows and the tasks of a row are. */
    public String tasks(UsageTable.Row row) {
        return "usage-tasks.xhtml" + slice(row).with("", "");
    }

    /** Where all rows are to be had as a file, day by day. */
    public String file() {
        return "usage.csv" + with("", "");
    }

    private Address slice(UsageTable.Row row) {
        var parts = report.query().stretch();
        if (!byDay()) {
            return report.query().address().plus("of", row.subject()).plus("by", grouping());
        }
        var part = parts.part(LocalDate.parse(row.subject()));
        return report.query()
                .address()
                .plus("from", parts.start(part).toString())
                .plus("to", parts.end(part).toString());
    }

    private UsageTable table() {
        return new UsageTable(report.lines(), words);
    }
}
