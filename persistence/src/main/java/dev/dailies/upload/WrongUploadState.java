package dev.dailies.upload;

import dev.dailies.shared.Refusal;

/** An upload cannot do this now. */
public class WrongUploadState extends Refusal {

    private static final long serialVersionUID = 1L;

    private WrongUploadState(String code, String message) {
        super(code, message);
    }

    static WrongUploadState cannot(String deed, UploadStatus status) {
        return new WrongUploadState(
                "upload_state_conflict",
                "An upload that is %s cannot be %s. Read its status and go on from there."
                        .formatted(status.word(), deed));
    }

    static WrongUploadState withoutGoodRows() {
        return new WrongUploadState(
                "upload_without_good_rows",
                "No row of this file can become a video. Mend the rows and upload it again.");
    }

    static WrongUploadState withBadRows(int bad) {
        return new WrongUploadState(
                "upload_has_bad_rows",
                "%d rows have a mistake, and nothing was to be started unless every row is good. Mend them and upload the file again, or start the good rows alone."
                        .formatted(bad));
    }

    /** Prices or models are others than when it was checked. */
    public static WrongUploadState repriced() {
        return new WrongUploadState(
                "upload_repriced",
                "Prices have changed since this file was checked. It is being checked again: look at its price, then start it.");
    }

    /** The same file was uploaded before. */
    public static WrongUploadState repeated(String earlier) {
        return new WrongUploadState(
                "upload_repeated",
                "The same file was uploaded before, as %s. Start it with again=true if you want its videos once more."
                        .formatted(earlier));
    }
}
