package dev.dailies.upload;

/**
 * What its uploader wants of an upload.
 *
 * @param startsItself whether it starts without being asked if no row is bad
 * @param allOrNone whether nothing is started unless every row is good
 */
public record UploadWish(boolean startsItself, boolean allOrNone) {

    /** Check it, and wait. */
    public static final UploadWish CHECK_ONLY = new UploadWish(false, false);
}
