package dev.dailies.task;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A task's way so far, beside what its {@link TaskView} tells; a time that has not come is {@code null}.
 *
 * @param rate what a second and a start image cost when it was created
 * @param runningSince when the provider was first heard to be at it
 * @param madeAt when the provider was heard to have finished it
 * @param storedAt when our copy of the video was complete
 * @param providerJob the provider's id of it
 * @param providerCost what the provider asked for it, {@code null} while it says nothing
 */
public record TaskHistory(
        TaskView task,
        Price rate,
        Instant handedOverAt,
        Instant runningSince,
        Instant madeAt,
        Instant storedAt,
        String providerJob,
        BigDecimal providerCost) {

    /** The same without what the video shows. */
    public TaskHistory withoutContent() {
        return new TaskHistory(
                task.withoutContent(), rate, handedOverAt, runningSince, madeAt, storedAt, providerJob, providerCost);
    }
}
