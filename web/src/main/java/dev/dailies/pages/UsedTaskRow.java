package dev.dailies.pages;

import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.Movement;
import dev.dailies.task.Resolution;
import dev.dailies.usage.UsedTask;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A task behind the report of usage as it reads; {@code null} where it has no such row of the ledger. */
public record UsedTaskRow(UsedTask task, String size, Entry held, Entry charged, Entry givenBack, String cost) {

    private static final int SHOWN = 16;

    /** A row of the ledger as it reads. */
    public record Entry(String amount, long number, Instant at) {}

    /** All of a page: its columns line up. */
    static List<UsedTaskRow> all(List<UsedTask> tasks, Locale locale) {
        var credits = new Money(
                tasks.stream()
                        .flatMap(task -> task.movements().stream())
                        .flatMap(movement -> Stream.of(movement.balanceChange(), movement.heldChange()))
                        .toList(),
                locale);
        var costs = new Money(
                tasks.stream().map(UsedTask::cost).filter(Objects::nonNull).toList(), locale);
        return tasks.stream().map(task -> of(task, credits, costs)).toList();
    }

    private static UsedTaskRow of(UsedTask task, Money credits, Money costs) {
        return new UsedTaskRow(
                task,
                Resolution.valueOf(task.size()).label(),
                entry(task, LedgerKind.HOLD, credits),
                entry(task, LedgerKind.CHARGE, credits),
                entry(task, LedgerKind.RELEASE, credits),
                task.cost() == null ? null : costs.write(task.cost()));
    }

    /** Enough of the id to tell it from others. */
    public String shortId() {
        return task.id().substring(0, SHOWN) + "…";
    }

    private static Entry entry(UsedTask task, LedgerKind kind, Money credits) {
        return task.movements().stream()
                .filter(movement -> movement.kind() == kind)
                .findFirst()
                .map(movement -> new Entry(credits.write(amount(movement)), movement.id(), movement.at()))
                .orElse(null);
    }

    private static BigDecimal amount(Movement movement) {
        return switch (movement.kind()) {
            case HOLD -> movement.heldChange();
            case CHARGE -> movement.balanceChange().negate();
            default -> movement.heldChange().negate();
        };
    }
}
