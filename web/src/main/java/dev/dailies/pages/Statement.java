package dev.dailies.pages;

import dev.dailies.credit.Credits;
import dev.dailies.credit.Movement;
import dev.dailies.task.TaskHistory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a video costs, in two ledgers that a reader can add up: how the price came about, and how it moved the team's
 * credits.
 */
public final class Statement {

    private final TaskHistory history;
    private final List<Movement> movements;
    private final Money prices;
    private final Money changes;

    /**
     * A movement as it reads.
     *
     * @param movement {@code null} for all of them together
     */
    public record Line(Movement movement, String available, String held) {}

    Statement(TaskHistory history, List<Movement> movements, Locale locale) {
        this.history = history;
        this.movements = movements;
        this.prices = new Money(List.of(bySeconds(), history.rate().imageFee().amount()), locale);
        this.changes = new Money(
                movements.stream()
                        .flatMap(movement -> Stream.of(available(movement), movement.heldChange()))
                        .toList(),
                locale);
    }

    public int seconds() {
        return history.task().seconds();
    }

    public Credits perSecond() {
        return history.rate().perSecond();
    }

    public String forSeconds() {
        return prices.write(bySeconds());
    }

    /** The fee for a start image, or nothing where there is none. */
    public String forImage() {
        var fee = history.rate().imageFee();
        return fee.isNone() ? null : prices.write(fee.amount());
    }

    public String total() {
        return prices.write(bySeconds().add(history.rate().imageFee().amount()));
    }

    public boolean isFree() {
        var charged = history.task().charged();
        return charged != null && charged.isNone();
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        movements.forEach(movement -> lines.add(
                new Line(movement, changes.change(available(movement)), changes.change(movement.heldChange()))));
        return lines;
    }

    public Line together() {
        return new Line(null, changes.change(sum(Statement::available)), changes.change(sum(Movement::heldChange)));
    }

    private BigDecimal sum(Function<Movement, BigDecimal> column) {
        return movements.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal bySeconds() {
        return perSecond().times(seconds()).amount();
    }

    private static BigDecimal available(Movement movement) {
        return movement.balanceChange().subtract(movement.heldChange());
    }
}
