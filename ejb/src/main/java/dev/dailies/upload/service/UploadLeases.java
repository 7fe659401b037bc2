package dev.dailies.upload.service;

import dev.dailies.upload.CheckInHand;
import dev.dailies.upload.PromptUploads;
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
                ? uploads.locked(uploadId).map(upload -> new CheckInHand(uploadId, upload.execution()))
                : Optional.empty();
    }

    /** Which batch execution does it. */
    public void checkedBy(String uploadId, long execution) {
        uploads.locked(uploadId).ifPresent(upload -> upload.checkedBy(execution));
    }
}
