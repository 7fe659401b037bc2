package dev.dailies.upload;

import dev.dailies.shared.Refusal;

/** A file has more bytes than this installation reads. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(long mostBytes) {
        super("file_too_large", "This file has more than %d MB. Split it.".formatted(mostBytes >> 20));
    }
}
