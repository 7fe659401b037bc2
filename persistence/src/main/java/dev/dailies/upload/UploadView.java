package dev.dailies.upload;

import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import java.time.Instant;

/**
 * An upload as its owner may see it.
 *
 * @param form how the file is written, {@code null} where that could not be said
 * @param header its first row, {@code null} before that is read
 * @param pausedFor why it is paused, {@code null} unless it is
 * @param needed what the next row costs, while it is paused for credit
 * @param refusal why the file cannot be read, {@code null} unless so
 * @param repeats the upload of the same file that was started before, {@code null} unless there is one
 * @param totals what the dry run found, {@code null} before its end
 */
public record UploadView(
        String id,
        Owner owner,
        String fileName,
        long bytes,
        FileForm form,
        Cells header,
        UploadStatus status,
        PausedFor pausedFor,
        Credits needed,
        FileRefusal refusal,
        boolean allOrNone,
        String repeats,
        Totals totals,
        Instant createdAt,
        Instant checkedAt,
        Instant startedAt,
        Instant completedAt) {

    @Override
    public String toString() {
        return "UploadView[%s, %s]".formatted(id, status);
    }
}
