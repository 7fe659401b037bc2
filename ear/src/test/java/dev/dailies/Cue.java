package dev.dailies;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What comes back on one call to a {@link ScriptedXai}. */
interface Cue {

    /** Still at it. */
    Cue PENDING = says(202, "{\"status\":\"pending\",\"progress\":12}");

    void play(HttpExchange exchange) throws IOException;

    static Cue says(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        };
    }

    /** An error in xAI's envelope. */
    static Cue refuses(int status, String code, String words) {
        return says(status, "{\"code\":\"%s\",\"error\":\"%s\"}".formatted(code, words));
    }

    /** The same, and wants to be left alone for so many seconds. */
    default Cue retryAfter(int seconds) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
            play(exchange);
        };
    }

    /** The same, after so long. */
    default Cue after(Duration pause) {
        return exchange -> {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            play(exchange);
        };
    }

    /** Never answers, and leaves the connection open. */
    static Cue hangs() {
        return exchange -> {};
    }

    /** Has read all of it and closes the connection. */
    static Cue hangsUp() {
        return HttpExchange::close;
    }

    /** Begins a good answer, and the connection breaks in the middle of it. */
    static Cue breaksOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"request_id\":\"".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }
}
