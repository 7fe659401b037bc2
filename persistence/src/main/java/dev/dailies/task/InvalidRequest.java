package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** What was asked for cannot be made as it stands; the message says what to change. */
public class InvalidRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(String param, String message) {
        super("invalid_request", param, message);
    }

    private InvalidRequest(String code, String param, String message) {
        super(code, param, message);
    }

    /** The catalogue has no such model (contract 2.1). */
    public static InvalidRequest unsupportedModel() {
        return new InvalidRequest(
                "unsupported_model", "model", "There is no such model. GET /v1/models lists those that there are.");
    }
}
