package dev.dailies.task;

import java.time.Instant;

/**
 * A task in the hands of one node, for one step. Every write that follows from it is fenced by the lease: if another
 * node has claimed the task since, the write finds nothing.
 *
 * @param attempts how often the step came to nothing before
 * @param providerJob the provider's id of the job, {@code null} before the hand-over
 * @param providerVideo where the provider keeps the video, {@code null} before it is made
 * @param completedAt when the task ended, {@code null} before
 */
public record Claim(
        String taskId,
        String lease,
        TaskStep step,
        int attempts,
        String provider,
        String providerJob,
        String providerVideo,
        Instant createdAt,
        Instant completedAt) {

    /** Without the video's address, which opens it to whoever reads the log. */
    @Override
    public String toString() {
        return "Claim[%s, %s]".formatted(taskId, step);
    }
}
