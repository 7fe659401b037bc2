package dev.dailies.upload.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.team.Administrator;
import dev.dailies.team.service.Administration;
import dev.dailies.upload.NoSuchUpload;
import dev.dailies.upload.Pause;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadFiles;
import dev.dailies.upload.UploadJob;
import dev.dailies.upload.UploadJobs;
import dev.dailies.upload.UploadStatus;
import dev.dailies.upload.WrongUploadState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What an administrator does with other people's uploads. Nothing is said to the batch runtime: who goes on with a dry run,
 * and whether anybody does, the upload's own row decides.
 */
@Stateless
public class UploadOperation {

    @Inject
    Clock clock;

    @Inject
    Administration administration;

    @Inject
    UploadJobs jobs;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    UploadFiles files;

    /** Some of those that something is still done about. */
    public List<UploadJob> jobs(int most) {
        return jobs.some(most);
    }

    /**
     * A dry run goes on from its last checkpoint, on whichever node takes it next, or begins anew if it was given up; a
     * paused upload goes on.
     *
     * @throws WrongUploadState if it is none of these
     */
    public void restart(Administrator by, String id, Reason reason) {
        administration.admit(by);
        var upload = of(id);
        var was = standing(upload);
        upload.restart();
        note(by, Deed.JOB_RESTARTED, upload, was, reason);
    }

    /**
     * A dry run ends, and its file is thrown away; an upload whose rows become tasks is paused.
     *
     * @throws WrongUploadState if nothing is done about it
     */
    public void stop(Administrator by, String id, Reason reason) {
        administration.admit(by);
        var upload = of(id);
        var was = standing(upload);
        if (upload.status() == UploadStatus.CHECKING) {
            upload.cancel(clock.instant());
            rows.cancel(id);
            files.remove(id);
        } else {
            upload.pause(Pause.ON_REQUEST);
        }
        note(by, Deed.JOB_STOPPED, upload, was, reason);
    }

    private PromptUpload of(String id) {
        return uploads.locked(id).orElseThrow(NoSuchUpload::new);
    }

    private void note(Administrator by, Deed deed, PromptUpload upload, String was, Reason reason) {
        var subject = new Subject(
                Subject.Kind.UPLOAD, upload.id(), upload.view().file().name());
        administration.note(by, deed, subject, Change.of(was, standing(upload)), reason);
    }

    private static String standing(PromptUpload upload) {
        var pause = upload.view().pause();
        return upload.status().word() + (pause == null ? "" : ", " + pause.why().word());
    }
}
