package dev.dailies.upload.service;

import dev.dailies.shared.Refusal;
import dev.dailies.shared.Settings;
import dev.dailies.task.VideoModels;
import dev.dailies.task.service.UsualTime;
import dev.dailies.upload.Cells;
import dev.dailies.upload.Columns;
import dev.dailies.upload.FileRefusal;
import dev.dailies.upload.Findings;
import dev.dailies.upload.PromptRow;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.ReadRow;
import dev.dailies.upload.RowFault;
import dev.dailies.upload.UploadFiles;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The dry run: checks rows by the rules of a create call and stages them. Nothing is held, and nobody hears of it. Whatever
 * it writes is fenced by the lease: a node that was slow, and whose dry run another has begun again, writes nothing more.
 */
@Stateless
public class UploadStaging {

    private static final RowFault REPEATED = new RowFault(
            "reference", null, "invalid_request", "Another row has this reference. Each may stand in a file once.");

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    VideoModels models;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    UploadFiles files;

    @Inject
    UsualTime usualTime;

    /** What is to be read. */
    public UploadView upload(String uploadId) {
        return uploads.view(uploadId).orElseThrow();
    }

    public byte[] piece(String uploadId, int number) {
        return files.piece(uploadId, number);
    }

    /** Whether this is the last row that is staged. */
    public boolean isStagedUpTo(String uploadId, int rowNo) {
        return rows.last(uploadId) == rowNo;
    }

    /** A run begins at the first row: whatever an earlier one has staged is read again. */
    public void beginAgain(String uploadId, String lease, Cells header) {
        inHand(uploadId, lease).reads(header, clock.instant());
        rows.removeAll(uploadId);
    }

    /** The file cannot be read any further. */
    public void refuse(String uploadId, String lease, FileRefusal why) {
        inHand(uploadId, lease).findUnreadable(why);
    }

    /** Checks a chunk and stages it, in the transaction that keeps the job's checkpoint. */
    public void stage(String uploadId, String lease, List<ReadRow> chunk) {
        keep(uploadId, lease);
        var upload = upload(uploadId);
        var prices = PriceList.of(models.priceList(upload.pricedAt()));
        var check = new RowCheck(uploadId, Columns.of(upload.header()), prices);
        rows.addAll(chunk.stream().map(check::row).toList());
    }

    /**
     * Every row is staged: of those with the same reference all but the first are refused. However long it takes, nobody
     * else begins meanwhile, for the upload stays locked.
     */
    public void refuseRepeated(String uploadId, String lease) {
        keep(uploadId, lease);
        rows.refuseRepeatedReferences(uploadId, REPEATED);
    }

    /** Says what was found, and starts what is to start by itself. */
    public void finish(String uploadId, String lease) {
        var totals = rows.totals(uploadId);
        var before = uploads.startedBefore(uploadId);
        var upload = inHand(uploadId, lease);
        var usual = usualTime.of(upload.owner().teamId());
        upload.checked(new Findings(totals, before.orElse(null), usual), clock.instant());
    }

    /** Got further. */
    private void keep(String uploadId, String lease) {
        if (!uploads.keep(
                uploadId, lease, clock.instant().plus(settings.following().lease()))) {
            throw lost(uploadId);
        }
    }

    private PromptUpload inHand(String uploadId, String lease) {
        return uploads.locked(uploadId)
                .filter(upload -> upload.isInHandOf(lease))
                .orElseThrow(() -> lost(uploadId));
    }

    /** Another node has the dry run in hand by now, or nobody wants it any more. */
    private static IllegalStateException lost(String uploadId) {
        return new IllegalStateException("The dry run of " + uploadId + " is somebody else's, or cancelled");
    }

    /** The rules for one row of one file. */
    private record RowCheck(String uploadId, Columns columns, PriceList prices) {

        PromptRow row(ReadRow row) {
            var place = new PromptRow.Place(uploadId, row.rowNo());
            try {
                var request = columns.request(row.cells(), prices.usualModel());
                var price = prices.of(request);
                var reference = columns.reference(row.cells()).orElse(null);
                return PromptRow.good(place, row.cells(), reference, price);
            } catch (Refusal refusal) {
                return PromptRow.bad(place, row.cells(), RowFault.of(refusal, columns, row.cells()));
            }
        }
    }
}
