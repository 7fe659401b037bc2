package dev.dailies.pages;

import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.service.LedgerReading;
import dev.dailies.shared.Slice;
import dev.dailies.task.TaskIds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The ledger of the team that a page shows: newest first, narrowed by what the address asks for. */
@Named
@RequestScoped
public class TeamLedger {

    private static final int SIZE = 25;
    private static final int SHOWN = 16;

    @Inject
    HttpServletRequest request;

    @Inject
    TeamAtHand team;

    @Inject
    LedgerReading reading;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private Slice<LedgerLine> slice;

    /**
     * A row as it reads.
     *
     * @param task the id of the video that it was for, or {@code null}
     * @param subject what it was for, where that is no video
     * @param by who set it off
     */
    public record Row(
            LedgerLine line,
            String kind,
            String task,
            String subject,
            String by,
            String available,
            String held,
            String after) {

        /** Enough of the id to tell it from others. */
        public String taskShort() {
            return task.substring(0, SHOWN) + "…";
        }
    }

    public List<Row> rows() {
        var lines = slice().rows();
        var money = new Money(
                lines.stream()
                        .flatMap(line -> Stream.of(
                                line.availableChange(), line.movement().heldChange(), line.availableAfter()))
                        .toList(),
                words.locale());
        return lines.stream().map(line -> row(line, money)).toList();
    }

    public List<String> kinds() {
        return Arrays.stream(LedgerKind.values()).map(LedgerQuery::word).toList();
    }

    public String asked(String name) {
        return query().address().get(name);
    }

    /** The same ledger but for one thing. */
    public String with(String name, String value) {
        return query().address().with(name, value) + "#ledger";
    }

    /** The filters that are on, by the names of their parameters. */
    public List<String> filters() {
        return query().address().among(LedgerQuery.FILTERS);
    }

    /** Where all that fits is to be had as a file. */
    public String file() {
        return LedgerFile.PATH.substring(1)
                + query().address().with("team", String.valueOf(team.place().teamId()));
    }

    public String newer() {
        return slice().newer() && !slice().rows().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", slice().rows().size() - 1) : null;
    }

    /** Reads the rows anew, because there are more. */
    void forget() {
        slice = null;
    }

    private String beside(String side, int row) {
        return with(side, String.valueOf(slice().rows().get(row).movement().id()));
    }

    private Row row(LedgerLine line, Money money) {
        var movement = line.movement();
        var task = TaskIds.isOne(movement.reference()) ? movement.reference() : null;
        return new Row(
                line,
                words.of("video.moved." + LedgerQuery.word(movement.kind())),
                task,
                task == null ? movement.reason() : null,
                line.by() == null ? words.of("team.ledger.us") : line.by(),
                money.change(line.availableChange()),
                money.change(movement.heldChange()),
                money.write(line.availableAfter()));
    }

    private LedgerQuery query() {
        return LedgerQuery.of(request);
    }

    private Slice<LedgerLine> slice() {
        if (slice == null) {
            slice = reading.page(query().filter(team.place().teamId(), moments), query().place(), SIZE);
        }
        return slice;
    }
}
