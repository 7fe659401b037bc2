package dev.dailies.provider;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer of the simulated provider, in xAI's envelopes. */
record Reply(int status, String body) {

    /** xAI's own sentence about too many requests names the operator's team; ours does so to prove that it never leaks. */
    private static final String RATE_LIMITED =
            "Too many requests for team 7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55 and model"
                    + " grok-imagine-video. Your team's rate limit is - Requests per Second (actual/limit): 2/2";

    static Reply of(int status, JsonObjectBuilder body) {
        return new Reply(status, body.build().toString());
    }

    static Reply error(int status, String code, String message) {
        return of(status, Wire.body().add("code", code).add("error", message));
    }

    /** The error that xAI gives with a status. */
    static Reply error(int status) {
        return switch (status) {
            case 400 -> error(400, "invalid-argument", "The request is not valid.");
            case 401 -> error(401, "unauthenticated:no-credentials", "No credentials were provided.");
            case 403 -> error(403, "permission-denied", "Your team has used all of its credits.");
            case 404 -> error(404, "not-found", "The requested resource was not found.");
            case 422 -> error(422, "invalid-argument", "A field has the wrong format.");
            case 429 -> error(429, "resource-exhausted", RATE_LIMITED);
            case 503 -> error(503, "service-unavailable", "Video generation is temporarily overloaded.");
            default -> error(status, "internal-error", "Something went wrong.");
        };
    }

    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (status == 429) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
