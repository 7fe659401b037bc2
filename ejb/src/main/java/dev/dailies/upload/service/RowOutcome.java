package dev.dailies.upload.service;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.upload.RowStatus;
import dev.dailies.upload.RowView;
import java.util.Locale;
import java.util.Optional;

/** A row with the task that it became, if it did. */
public record RowOutcome(RowView row, Optional<TaskView> task) {

    private static final String CANCELLED = "The upload was cancelled before this row had its turn.";

    /** What has become of it: the task's state, or its own. */
    public String word() {
        return task.map(made -> made.status().word())
                .orElseGet(() -> row.status().name().toLowerCase(Locale.ROOT));
    }

    /** The contract's code of what is wrong with it, if something is. */
    public Optional<String> errorCode() {
        return task.flatMap(made -> Optional.ofNullable(made.error()).map(error -> error.code()))
                .or(() -> Optional.ofNullable(row.fault()).map(fault -> fault.code()))
                .or(() -> row.status() == RowStatus.CANCELLED ? Optional.of("cancelled") : Optional.empty());
    }

    /** What is wrong with it, in a sentence. */
    public Optional<String> error() {
        return task.flatMap(made -> Optional.ofNullable(made.error()).map(error -> error.message()))
                .or(() -> Optional.ofNullable(row.fault()).map(fault -> fault.message()))
                .or(() -> row.status() == RowStatus.CANCELLED ? Optional.of(CANCELLED) : Optional.empty());
    }

    /** What it cost, once that is known. */
    public String credits() {
        return task.flatMap(made -> Optional.ofNullable(made.charged()))
                .map(Object::toString)
                .orElse("");
    }

    /** Whether it came to no video, and never will. */
    public boolean isReject() {
        return task.map(made -> made.status().isTerminal() && made.status() != TaskStatus.SUCCEEDED)
                .orElse(row.status() != RowStatus.WAITING);
    }
}
