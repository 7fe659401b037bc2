package dev.dailies.task;

import java.time.Instant;

/**
 * A video that the provider has made and that we could not copy.
 *
 * @param team the name of the team whose it is
 * @param email of whoever made it
 * @param status of the task: it succeeds without a copy too, after a few tries
 * @param madeAt when the provider had it, {@code null} where that was not kept
 * @param tries how often copying came to nothing since it was last begun anew
 * @param lease of whoever tries it at this moment, or {@code null}
 * @param next when it is tried again
 */
public record FailedCopy(
        String taskId,
        String team,
        String email,
        String provider,
        TaskStatus status,
        Instant madeAt,
        int tries,
        String lease,
        Instant next) {

    /** Whether some node is at it at this moment. */
    public boolean underWay() {
        return lease != null;
    }
}
