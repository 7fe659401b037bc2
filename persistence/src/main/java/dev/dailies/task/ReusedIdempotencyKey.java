package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The Idempotency-Key is taken: by another body, or by a request that is not answered yet (contract 2.11). */
public class ReusedIdempotencyKey extends Refusal {

    private static final long serialVersionUID = 1L;

    private ReusedIdempotencyKey(String code, String message) {
        super(code, message);
    }

    public static ReusedIdempotencyKey byAnotherBody() {
        return new ReusedIdempotencyKey(
                "idempotency_key_reused",
                "This Idempotency-Key came with another body before. Use a new key for a new request.");
    }

    public static ReusedIdempotencyKey whileInProgress() {
        return new ReusedIdempotencyKey(
                "idempotency_in_progress",
                "The first request with this Idempotency-Key is not answered yet. Send this again in a few seconds.");
    }
}
