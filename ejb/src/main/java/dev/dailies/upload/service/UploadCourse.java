package dev.dailies.upload.service;

import dev.dailies.credit.Credits;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.team.ApiKeys;
import dev.dailies.upload.PausedFor;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadStatus;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What becomes of a started upload by itself. */
@Stateless
public class UploadCourse {

    @Inject
    Clock clock;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    ApiKeys keys;

    @Inject
    CreditLedger ledger;

    /** The upload started first in front. */
    public List<UploadView> running() {
        return uploads.running();
    }

    /** Whether whoever uploaded it may still spend the team's credits: still a member, and the key still good. */
    public boolean mayGoOn(UploadView upload) {
        return keys.mayGoOn(upload.owner(), clock.instant());
    }

    /**
     * It cannot go on for now.
     *
     * @param needed what the next row costs, where credits are what it lacks
     */
    public void pause(String uploadId, PausedFor why, Credits needed) {
        uploads.locked(uploadId)
                .filter(upload -> upload.status() == UploadStatus.RUNNING)
                .ifPresent(upload -> upload.pause(why, needed));
    }

    /** Those that were out of credit, and are not any more, go on. */
    public void resume() {
        uploads.paused().stream()
                .filter(upload -> upload.pausedFor() == PausedFor.CREDIT)
                .filter(this::isPayable)
                .flatMap(upload -> uploads.locked(upload.id()).stream())
                .filter(upload -> upload.status() == UploadStatus.PAUSED)
                .forEach(upload -> upload.resume());
    }

    /** Those of which every good row has its end are over. */
    public void complete() {
        uploads.running().stream()
                .filter(upload -> rows.next(upload.id()).isEmpty())
                .filter(upload -> rows.progress(upload.id()).isOver())
                .flatMap(upload -> uploads.locked(upload.id()).stream())
                .filter(upload -> upload.status() == UploadStatus.RUNNING)
                .forEach(upload -> upload.complete(clock.instant()));
    }

    private boolean isPayable(UploadView upload) {
        return ledger.balanceOf(upload.owner().teamId())
                        .available()
                        .compareTo(upload.needed().amount())
                >= 0;
    }
}
