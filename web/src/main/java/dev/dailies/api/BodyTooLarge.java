package dev.dailies.api;

import dev.dailies.shared.Refusal;

/** The body is larger than any request of ours needs to be (contract 1.10). */
class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(int mebibytes) {
        super(
                "body_too_large",
                "The body is larger than %d MiB. Send the start image as an address.".formatted(mebibytes));
    }
}
