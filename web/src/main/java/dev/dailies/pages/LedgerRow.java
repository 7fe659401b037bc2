package dev.dailies.pages;

import dev.dailies.credit.LedgerLine;
import dev.dailies.task.TaskIds;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a ledger as it reads.
 *
 * @param task the id of the video that it was for, or {@code null}
 * @param subject what it was for, where that is no video
 * @param by who set it off
 */
public record LedgerRow(
        LedgerLine line,
        String kind,
        String task,
        String subject,
        String by,
        String available,
        String held,
        String after) {

    private static final int SHOWN = 16;

    /** With the same decimals in every row. */
    static List<LedgerRow> of(List<LedgerLine> lines, Words words) {
        var money = new Money(
                lines.stream()
                        .flatMap(line -> Stream.of(
                                line.availableChange(), line.movement().heldChange(), line.availableAfter()))
                        .toList(),
                words.locale());
        return lines.stream().map(line -> of(line, money, words)).toList();
    }

    /** Enough of the id to tell it from others. */
    public String taskShort() {
        return task.substring(0, SHOWN) + "…";
    }

    private static LedgerRow of(LedgerLine line, Money money, Words words) {
        var movement = line.movement();
        var task = TaskIds.isOne(movement.reference()) ? movement.reference() : null;
        return new LedgerRow(
                line,
                words.of("video.moved." + LedgerQuery.word(movement.kind())),
                task,
                task == null ? movement.reason() : null,
                line.by() == null ? words.of("team.ledger.us") : line.by(),
                money.change(line.availableChange()),
                money.change(movement.heldChange()),
                money.write(line.availableAfter()));
    }
}
