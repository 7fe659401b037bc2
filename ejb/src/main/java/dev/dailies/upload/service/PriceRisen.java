package dev.dailies.upload.service;

import dev.dailies.credit.Credits;
import dev.dailies.shared.Refusal;

/** A row would cost more than its uploader was told. */
class PriceRisen extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Credits price;

    PriceRisen(Credits price) {
        super("upload_price_risen", "This costs more than was said when the upload was started.");
        this.price = price;
    }

    /** What it costs now. */
    Credits price() {
        return price;
    }
}
