package dev.dailies.api;

import jakarta.json.JsonObject;

/** How the API says that it cannot answer right now: no room, no database, or no videos. */
public final class Unavailable {

    /** After so many it may do better. */
    public static final int SECONDS = 5;

    private Unavailable() {}

    public static JsonObject body() {
        var words =
                "This cannot be answered right now. Send it again in %d seconds, a create call with the same Idempotency-Key."
                        .formatted(SECONDS);
        return ErrorBody.of(words, "server_error", null, "temporarily_unavailable");
    }
}
