package dev.dailies.pages;

import dev.dailies.credit.LedgerKind;
import dev.dailies.shared.Slice;
import dev.dailies.task.Resolution;
import dev.dailies.usage.DayUsage;
import dev.dailies.usage.Facet;
import dev.dailies.usage.Usage;
import dev.dailies.usage.UsedTask;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tasks behind a row of the report of usage, with the rows of the ledger that its figures are made of. */
@Named
@RequestScoped
public class UsageTasks {

    private static final int SIZE = 25;
    private static final int SHOWN = 16;

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

    /** A row of the ledger as it reads. */
    public record Entry(String amount, long number, Instant at) {}

    /** A task as it reads; {@code null} where it has no such row on these days. */
    public record Row(UsedTask task, String size, Entry held, Entry charged, Entry givenBack, String cost) {

        /** Enough of the id to tell it from others. */
        public String shortId() {
            return task.id().substring(0, SHOWN) + "…";
        }
    }

    /** What the rows are about: the name of a team, a person, a key, a model or a size, or all there is. */
    public String about() {
        var part = report.query().part();
        if (part.subject() != null) {
            return name(part.facet(), part.subject());
        }
        return part.teamId() == null
                ? words.of("usage.all")
                : name(Facet.TEAM, part.teamId().toString());
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

    public List<Row> rows() {
        var tasks = slice().rows();
        var credits = new Money(
                tasks.stream()
                        .flatMap(task -> task.movements().stream())
                        .flatMap(movement -> Stream.of(movement.balanceChange(), movement.heldChange()))
                        .toList(),
                words.locale());
        var costs = new Money(
                tasks.stream().map(UsedTask::cost).filter(Objects::nonNull).toList(), words.locale());
        return tasks.stream()
                .map(task -> new Row(
                        task,
                        Resolution.valueOf(task.size()).label(),
                        entry(task, LedgerKind.HOLD, credits),
                        entry(task, LedgerKind.CHARGE, credits),
                        entry(task, LedgerKind.RELEASE, credits),
                        task.cost() == null ? null : costs.write(task.cost())))
                .toList();
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

    private String name(Facet facet, String subject) {
        return names.of(facet, List.of(subject)).get(subject).name();
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

    private static Entry entry(UsedTask task, LedgerKind kind, Money credits) {
        return task.movements().stream()
                .filter(movement -> movement.kind() == kind)
                .findFirst()
                .map(movement -> new Entry(
                        credits.write(amount(movement.balanceChange(), movement.heldChange(), kind)),
                        movement.id(),
                        movement.at()))
                .orElse(null);
    }

    private static BigDecimal amount(BigDecimal balanceChange, BigDecimal heldChange, LedgerKind kind) {
        return switch (kind) {
            case HOLD -> heldChange;
            case CHARGE -> balanceChange.negate();
            default -> heldChange.negate();
        };
    }
}
