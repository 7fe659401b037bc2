package dev.dailies.task;

import java.util.Locale;

/** Where a task stands (contract 3.2). It only moves forward, and the last four never change. */
public enum TaskStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED,
    EXPIRED;

    public boolean isTerminal() {
        return this != QUEUED && this != RUNNING;
    }

    /**
     * The next state, if it may be that.
     *
     * @throws IllegalStateException if this one is terminal, or the next one lies behind it
     */
    public TaskStatus become(TaskStatus next) {
        if (isTerminal() || next.ordinal() < ordinal()) {
            throw new IllegalStateException("A task that is " + this + " cannot become " + next);
        }
        return next;
    }

    /** As the API says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
