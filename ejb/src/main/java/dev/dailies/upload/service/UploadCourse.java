package dev.dailies.upload.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.team.ApiKeys;
import dev.dailies.upload.Pause;
import dev.dailies.upload.PausedFor;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadFiles;
import dev.dailies.upload.UploadStatus;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What becomes of a started upload by itself. */
@Stateless
public class UploadCourse {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Clock clock;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    UploadFiles files;

    @Inject
    ApiKeys keys;

    @Inject
    CreditLedger ledger;

    /** The upload started first in front. */
    public List<UploadView> running() {
        return uploads.running();
    }

    /** Whether whoever uploaded it may still spend the team's credits: a member, not suspended, and the key still good. */
    public boolean mayGoOn(UploadView upload) {
        return keys.mayGoOn(upload.owner(), clock.instant());
    }

    /** It cannot go on for now. */
    public void pause(String uploadId, Pause why) {
        uploads.locked(uploadId)
                .filter(upload -> upload.status() == UploadStatus.RUNNING)
                .ifPresent(upload -> upload.pause(why));
    }

    /** Those that were out of credit, and are not any more, go on. */
    public void resume() {
        uploads.paused().stream()
                .filter(upload -> upload.pause().why() == PausedFor.CREDIT)
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

    /** A check that nobody starts for a week is thrown away, and so is a file that could not be read. */
    public void throwAwayLeft() {
        var now = clock.instant();
        for (var id : uploads.leftFrom(now.minus(KEPT))) {
            files.remove(id);
            uploads.locked(id)
                    .filter(upload -> upload.status() == UploadStatus.READY)
                    .ifPresent(upload -> {
                        upload.cancel(now);
                        rows.cancel(id);
                    });
        }
    }

    private boolean isPayable(UploadView upload) {
        return ledger.balanceOf(upload.owner().teamId())
                        .available()
                        .compareTo(upload.pause().needed().amount())
                >= 0;
    }
}
