package dev.dailies.upload.service;

import dev.dailies.upload.CheckInHand;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has which dry run in hand. */
@Stateless
public class UploadLeases {

    @Inject
    PromptUploads uploads;

    public List<String> toCheck(Instant now) {
        return uploads.toCheck(now);
    }

    /** Takes a dry run in hand, unless somebody else does. */
    public Optional<CheckInHand> take(String uploadId, String lease, Instant now, Instant until) {
        return uploads.take(uploadId, lease, now, until)
                ? uploads.locked(uploadId).map(PromptUpload::inHand)
                : Optional.empty();
    }

    /** Nobody need take it in hand again: it gets no further. */
    public void giveUp(String uploadId, Instant now) {
        uploads.locked(uploadId)
                .filter(upload -> upload.status() == UploadStatus.CHECKING)
                .ifPresent(upload -> upload.giveUp(now));
    }

    /** Which batch execution does it. */
    public void checkedBy(String uploadId, long execution) {
        uploads.locked(uploadId).ifPresent(upload -> upload.checkedBy(execution));
    }

    /** Leaves a dry run to whichever node takes it next, at once. */
    public void giveBack(String uploadId, String lease) {
        uploads.giveBack(uploadId, lease);
    }
}
