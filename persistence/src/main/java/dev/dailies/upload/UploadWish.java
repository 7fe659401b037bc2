package dev.dailies.upload;

import jakarta.persistence.Embeddable;

/**
 * What its uploader wants of an upload.
 *
 * @param startsItself whether it starts without being asked if no row is bad
 * @param allOrNone whether nothing is started unless every row is good
 */
@Embeddable
public record UploadWish(boolean startsItself, boolean allOrNone) {

    /** Check it, and wait. */
    public static final UploadWish CHECK_ONLY = new UploadWish(false, false);
}
