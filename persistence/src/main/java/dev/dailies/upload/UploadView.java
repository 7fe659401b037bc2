package dev.dailies.upload;

import dev.dailies.team.Owner;
import java.time.Instant;

/**
 * An upload as its owner may see it.
 *
 * @param file as it arrived, with what is wrong with it
 * @param header its first row, {@code null} before that is read
 * @param pause why it is paused, {@code null} unless it is
 * @param pricedAt as of when its rows are priced, {@code null} before they are read
 * @param agreedAt as of when its owner agreed to dearer prices, {@code null} if never
 * @param findings what the dry run found, {@code null} before its end
 */
public record UploadView(
        String id,
        Owner owner,
        UploadedFile file,
        Cells header,
        UploadStatus status,
        Pause pause,
        boolean allOrNone,
        Findings findings,
        Instant createdAt,
        Instant checkedAt,
        Instant startedAt,
        Instant completedAt,
        Instant pricedAt,
        Instant agreedAt) {

    /** How the file is written, {@code null} where that could not be said. */
    public FileForm form() {
        return file.form();
    }

    /** Why the file cannot be read, {@code null} unless so. */
    public FileRefusal refusal() {
        return file.refusal();
    }

    /** What the rows came to, {@code null} before the end of the dry run. */
    public Totals totals() {
        return findings == null ? null : findings.totals();
    }

    @Override
    public String toString() {
        return "UploadView[%s, %s]".formatted(id, status);
    }
}
