package dev.dailies.provider;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * What a provider answered.
 *
 * @param status its HTTP status
 * @param text its body, cut where it is longer than anybody can mean
 * @param retryAfter how long it asks to be left alone, or {@code null}
 */
record Answer(int status, String text, Duration retryAfter) {

    Optional<JsonObject> json() {
        return Wire.object(text);
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    Complaint complaint() {
        return json().map(Complaint::in).orElseGet(() -> new Complaint(null, null));
    }
}
