package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;

/** Somebody with a key, and what they do over and over. */
record Member(Api api) {

    static final String VIDEOS = "/v1/videos/generations";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Set<String> UNFINISHED = Set.of("queued", "running");

    /** A team's credits as the API says them. */
    record Money(BigDecimal available, BigDecimal held, BigDecimal balance) {

        Money {
            available = available.stripTrailingZeros();
            held = held.stripTrailingZeros();
            balance = balance.stripTrailingZeros();
        }

        /** What there is once so much is charged, and nothing held. */
        Money charged(String amount) {
            var rest = balance.subtract(new BigDecimal(amount));
            return new Money(rest, BigDecimal.ZERO, rest);
        }
    }

    static Member of(Portal portal, String key) {
        return new Member(portal.api(key));
    }

    Api.Answer create(JsonObjectBuilder request) {
        return api.post(VIDEOS, request.build());
    }

    Api.Answer create(String body) {
        return api.post(VIDEOS, body);
    }

    /** Creates with an Idempotency-Key. */
    Api.Answer create(String key, JsonObjectBuilder request) {
        return api.send(api.request(VIDEOS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(request.build().toString())));
    }

    /** Creates a task as soon as there is a free slot. */
    String accepted(JsonObjectBuilder request) {
        return accepted(request.build().toString());
    }

    String accepted(String body) {
        var answer =
                await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> create(body), given -> given.status() != 429);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().getString("id");
    }

    Api.Answer read(String id) {
        return api.get(VIDEOS + "/" + id);
    }

    /** The task once it has come to its end. */
    JsonObject ended(String id) {
        return await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(() -> read(id).json(), task -> !UNFINISHED.contains(task.getString("status")));
    }

    /** What becomes of a request. */
    JsonObject made(JsonObjectBuilder request) {
        return ended(accepted(request));
    }

    Money money() {
        var credits = api.get("/v1/credits").json();
        return new Money(
                new BigDecimal(credits.getString("available")),
                new BigDecimal(credits.getString("held")),
                new BigDecimal(credits.getString("balance")));
    }

    /** The credits once nothing is held. */
    Money quietMoney() {
        return await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(this::money, money -> money.held().signum() == 0);
    }
}
