package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.service.SlotLookup;
import dev.dailies.team.Owner;
import dev.dailies.upload.ListedUpload;
import dev.dailies.upload.NoSuchUpload;
import dev.dailies.upload.NotTheUploader;
import dev.dailies.upload.Outlook;
import dev.dailies.upload.Progress;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Reads uploads for those who may: the owner scope of tasks (contract 3.3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadLookup {

    @Inject
    Settings settings;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    SlotLookup slots;

    /**
     * @throws NoSuchUpload if there is none
     * @throws NotTheUploader if it is somebody else's
     */
    public UploadView find(String id, Owner reader) {
        var upload = uploads.view(id).orElseThrow(NoSuchUpload::new);
        if (!upload.owner().shares(reader)) {
            throw NotTheUploader.reading();
        }
        return upload;
    }

    /** The account's newest uploads in its team. */
    public List<ListedUpload> newest(Owner owner, int most) {
        return uploads.newest(owner, most);
    }

    /** The newest uploads in the account's team, whoever's they are. */
    public List<ListedUpload> newestOfAll(Owner owner, int most) {
        return uploads.newestOfAll(owner, most);
    }

    /** How the upload's rows stand. */
    public Progress progress(UploadView upload) {
        return rows.progress(upload.id());
    }

    /** A page of rows behind one, in the file's order. */
    public List<RowView> rowsAfter(UploadView upload, int rowNo, int size) {
        return rows.after(upload.id(), rowNo, size);
    }

    /** A page of bad rows behind one, in the file's order. */
    public List<RowView> badRowsAfter(UploadView upload, int rowNo, int size) {
        return rows.badAfter(upload.id(), rowNo, size);
    }

    /**
     * What is to be expected of rows that wait.
     *
     * @param waiting how many
     */
    public Outlook outlook(UploadView upload, long waiting) {
        var atOnce = slots.of(upload.owner()).forUploads(settings.uploads().keptPercent());
        var rounds = atOnce == 0 ? 0 : (waiting + atOnce - 1) / atOnce;
        return new Outlook(
                atOnce, Duration.ofSeconds(upload.findings().usualSeconds()).multipliedBy(rounds));
    }
}
