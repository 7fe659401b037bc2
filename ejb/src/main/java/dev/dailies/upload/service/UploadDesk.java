package dev.dailies.upload.service;

import dev.dailies.task.InvalidRequest;
import dev.dailies.team.Owner;
import dev.dailies.team.Teams;
import dev.dailies.team.service.TeamStanding;
import dev.dailies.upload.NoSuchUpload;
import dev.dailies.upload.NotTheUploader;
import dev.dailies.upload.Pause;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadFiles;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.WrongUploadState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done with an upload. Only the account that uploaded a file starts it, because it takes up that account's slots;
 * whoever looks after the team may also hold it or end it. Others of the team may look, and not touch.
 */
@Stateless
public class UploadDesk {

    @Inject
    Clock clock;

    @Inject
    TeamStanding standing;

    @Inject
    PromptUploads uploads;

    @Inject
    PromptRows rows;

    @Inject
    UploadFiles files;

    @Inject
    Teams teams;

    @Inject
    UploadPricing pricing;

    /**
     * Starts the good rows.
     *
     * @param again whether that is wanted though the same file was started before
     * @throws WrongUploadState if it cannot be started, was started before, or is checked again because prices changed
     * @throws dev.dailies.team.TeamSuspended if its team is suspended
     */
    public UploadView start(String id, Owner owner, boolean again) {
        requirePriceOfNow(id, owner);
        return start(id, owner, again, uploads.startedBefore(id));
    }

    /**
     * The same, whatever was wished for when the file came.
     *
     * @param allOrNone whether nothing is started unless every row is good
     */
    public UploadView start(String id, Owner owner, boolean again, boolean allOrNone) {
        requirePriceOfNow(id, owner);
        var before = uploads.startedBefore(id);
        own(id, owner).allOrNone(allOrNone);
        return start(id, owner, again, before);
    }

    /** Before anything is locked: whatever is said about the price is said of prices that hold. */
    private void requirePriceOfNow(String id, Owner owner) {
        if (pricing.again(id, owner)) {
            throw WrongUploadState.repriced();
        }
    }

    private UploadView start(String id, Owner owner, boolean again, Optional<String> before) {
        var upload = own(id, owner);
        standing.admit(upload.owner());
        upload.start(clock.instant());
        if (!again && before.isPresent()) {
            throw WrongUploadState.repeated(before.get());
        }
        files.remove(id);
        return upload.view();
    }

    public UploadView pause(String id, Owner owner) {
        var upload = of(id, owner);
        upload.pause(Pause.ON_REQUEST);
        return upload.view();
    }

    public UploadView resume(String id, Owner owner) {
        var upload = of(id, owner);
        standing.admit(upload.owner());
        upload.agree(clock.instant());
        return upload.view();
    }

    /** The rows that wait never become tasks; those that are tasks run on. A check that was not started is thrown away. */
    public UploadView cancel(String id, Owner owner) {
        var upload = of(id, owner);
        upload.cancel(clock.instant());
        rows.cancel(id);
        files.remove(id);
        return upload.view();
    }

    /**
     * Reads the file again, in another form.
     *
     * @throws InvalidRequest if there is no such encoding, or the separator is none of comma, semicolon and tab
     */
    public UploadView readAs(String id, Owner owner, String encoding, String separator) {
        var upload = own(id, owner);
        if (!isEncoding(encoding) || !Separators.KNOWN.contains(separator)) {
            throw new InvalidRequest("encoding", "There is no such encoding or separator. Choose another.");
        }
        upload.readAs(encoding, separator);
        return upload.view();
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    /** The uploader's own. */
    private PromptUpload own(String id, Owner owner) {
        var upload = inScope(id, owner);
        if (!isUploader(upload, owner)) {
            throw NotTheUploader.starting();
        }
        return upload;
    }

    /** The uploader's own, or one in a team that they look after. */
    private PromptUpload of(String id, Owner owner) {
        var upload = inScope(id, owner);
        if (!isUploader(upload, owner) && !teams.isLookedAfterBy(upload.owner().teamId(), owner.accountId())) {
            throw NotTheUploader.holding();
        }
        return upload;
    }

    private PromptUpload inScope(String id, Owner owner) {
        var upload = uploads.locked(id).orElseThrow(NoSuchUpload::new);
        if (!upload.owner().shares(owner)) {
            throw NotTheUploader.reading();
        }
        return upload;
    }

    private static boolean isUploader(PromptUpload upload, Owner owner) {
        return Objects.equals(upload.owner().accountId(), owner.accountId());
    }
}
