package dev.dailies.upload.service;

import dev.dailies.task.VideoModels;
import dev.dailies.team.Owner;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Sees to it that an upload is started at the price that its owner was told. */
@Stateless
public class UploadPricing {

    @Inject
    Clock clock;

    @Inject
    VideoModels models;

    @Inject
    PromptUploads uploads;

    /**
     * Has a file checked again whose owner is about to start it, if prices or models have changed since it was checked.
     *
     * @return whether it is; that stays so, whatever becomes of the start
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean again(String id, Owner owner) {
        var stale =
                uploads.locked(id).filter(upload -> isReadyFor(upload, owner)).filter(this::isStale);
        stale.ifPresent(PromptUpload::priceAgain);
        return stale.isPresent();
    }

    private static boolean isReadyFor(PromptUpload upload, Owner owner) {
        return upload.status() == UploadStatus.READY
                && upload.owner().shares(owner)
                && Objects.equals(upload.owner().accountId(), owner.accountId());
    }

    private boolean isStale(PromptUpload upload) {
        return models.changed(upload.view().pricedAt(), clock.instant());
    }
}
