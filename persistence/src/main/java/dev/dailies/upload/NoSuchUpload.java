package dev.dailies.upload;

import dev.dailies.shared.Refusal;

/** No upload has this id. */
public class NoSuchUpload extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchUpload() {
        super("upload_not_found", "There is no upload with this id. Check it against the answer of the upload call.");
    }
}
