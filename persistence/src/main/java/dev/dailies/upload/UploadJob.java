package dev.dailies.upload;

import java.time.Instant;

/**
 * An upload that is being checked, or whose rows are becoming tasks, as its operator may see it: nothing of what is in it.
 *
 * @param team the name of the team whose it is
 * @param email of whoever uploaded it
 * @param pause why it is paused, or {@code null}
 * @param leaseUntil until when a node has its dry run in hand, {@code null} if none has
 * @param waiting how many good rows wait; while it is checked, how many were found so far
 */
public record UploadJob(
        String id,
        String fileName,
        String team,
        String email,
        UploadStatus status,
        Pause pause,
        Instant createdAt,
        Instant startedAt,
        Instant leaseUntil,
        long waiting) {}
