package dev.dailies.task;

import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import java.time.Instant;

/**
 * A task as its owner may see it.
 *
 * @param progress 0 to 100 where the provider tells, else {@code null}
 * @param generated the seconds generated, {@code null} before
 * @param held what was set aside at its creation
 * @param charged what it cost in the end, {@code null} before
 * @param error why there is no video, {@code null} unless so
 * @param upstreamStatus the HTTP status with which the provider refused it, {@code null} unless it did
 * @param upstreamError the provider's error body, without what is the operator's
 * @param storedBytes the size of our copy of the video, {@code null} while there is none
 * @param providerVideo where the provider keeps the video; for our own use unless copying failed
 * @param handingOver whether the create call is still at it
 */
public record TaskView(
        String id,
        Owner owner,
        Asked asked,
        TaskStatus status,
        Integer progress,
        Integer generated,
        Credits held,
        Credits charged,
        TaskError error,
        Integer upstreamStatus,
        String upstreamError,
        Long storedBytes,
        String providerVideo,
        boolean handingOver,
        Instant createdAt,
        Instant completedAt) {

    /** The seconds asked for; once it succeeded, those generated (contract 3.1). */
    public int seconds() {
        return status == TaskStatus.SUCCEEDED ? generated : asked.seconds();
    }

    /** Whether the provider did not take it when it was created. */
    public boolean refusedUpstream() {
        return error != null
                && (TaskError.UPSTREAM_FAILED.equals(error.code()) || TaskError.UPSTREAM_TIMEOUT.equals(error.code()));
    }

    /** The same for those who look after the installation: nothing of what it shows, and no words of the provider's. */
    TaskView withoutContent() {
        return new TaskView(
                id,
                owner,
                asked.withoutContent(),
                status,
                progress,
                generated,
                held,
                charged,
                error == null ? null : new TaskError(error.code(), ""),
                upstreamStatus,
                null,
                storedBytes,
                null,
                handingOver,
                createdAt,
                completedAt);
    }

    @Override
    public String toString() {
        return "TaskView[%s, %s]".formatted(id, status);
    }
}
