package dev.dailies.task;

import dev.dailies.credit.Credits;
import java.time.Instant;

/**
 * A task of which nobody knows whether the provider made it, and bills it. The team was charged nothing.
 *
 * @param handedOverAt when the provider took it, {@code null} if its answer never came
 * @param model as the provider calls it
 * @param job the provider's id of it, {@code null} if its answer never came
 * @param price what the team would have paid
 * @param team the name of the team whose it is
 * @param email of whoever made it
 * @param step what is still done about it, or {@code null} for nothing
 */
public record UnknownOutcome(
        String taskId,
        Instant createdAt,
        Instant handedOverAt,
        Instant endedAt,
        String provider,
        String model,
        String job,
        int seconds,
        Resolution resolution,
        Credits price,
        String team,
        String email,
        TaskStep step) {

    /** Whether the provider is still asked about it, and may settle the matter by itself. */
    public boolean stillAsked() {
        return step == TaskStep.AWAITING_LATE_VERDICT;
    }
}
