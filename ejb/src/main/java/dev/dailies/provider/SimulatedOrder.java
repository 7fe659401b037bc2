package dev.dailies.provider;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** Reads a create request as strictly as xAI does. */
final class SimulatedOrder {

    private static final int LONGEST_PROMPT = 4096;
    private static final int LONGEST_SECONDS = 15;

    private final JsonObject order;

    SimulatedOrder(JsonObject order) {
        this.order = order;
    }

    /** @throws Wrong for the first field that xAI would not take */
    SimulatedJob job() {
        var image = order.get("image");
        var prompt = Objects.requireNonNullElse(text("prompt", ""), "");
        if (prompt.isBlank() && image == null) {
            throw new Wrong(Reply.error(400, "invalid-argument", "A prompt is required when no image is given."));
        }
        if (prompt.codePointCount(0, prompt.length()) > LONGEST_PROMPT) {
            throw new Wrong(Reply.error(400, "invalid-argument", "The prompt is longer than 4096 characters."));
        }
        return new SimulatedJob(
                UUID.randomUUID().toString(),
                model(),
                prompt,
                seconds(),
                resolution(),
                shape(),
                hasImage(image),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private String model() {
        var name = text("model", "grok-imagine-video");
        return SimulatedJob.model(name)
                .orElseThrow(() -> new Wrong(Reply.error(
                        404, "not-found", "The model does not exist or your team does not have access to it.")));
    }

    private int seconds() {
        var asked = order.getOrDefault("duration", Wire.JSON.createValue(8));
        if (!(asked instanceof JsonNumber number) || !number.isIntegral()) {
            throw new Wrong(Reply.error(422, "invalid-argument", "duration: expected a whole number"));
        }
        if (number.intValue() < 1 || number.intValue() > LONGEST_SECONDS) {
            throw new Wrong(Reply.error(400, "invalid-argument", "Duration must be between 1 and 15 seconds"));
        }
        return number.intValue();
    }

    private String resolution() {
        var asked = text("resolution", "480p");
        if (asked.equals("1080p")) {
            throw new Wrong(Reply.error(400, "failed-precondition", "This model does not make 1080p."));
        }
        if (!asked.equals("480p") && !asked.equals("720p")) {
            throw new Wrong(Reply.error(422, "invalid-argument", "resolution: unknown variant"));
        }
        return asked;
    }

    private String shape() {
        var asked = text("aspect_ratio", "16:9");
        if (!Clip.knowsShape(asked)) {
            throw new Wrong(Reply.error(422, "invalid-argument", "aspect_ratio: unknown variant"));
        }
        return asked;
    }

    private static boolean hasImage(JsonValue image) {
        if (image != null && !(image instanceof JsonObject given && Wire.text(given, "url") != null)) {
            throw new Wrong(Reply.error(422, "invalid-argument", "image: expected an object with a url"));
        }
        return image != null;
    }

    private String text(String name, String otherwise) {
        var value = order.getOrDefault(name, Wire.JSON.createValue(otherwise));
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new Wrong(Reply.error(422, "invalid-argument", name + ": expected a string"));
    }

    /** An order that xAI would refuse, with the words in which it would. */
    static final class Wrong extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        Wrong(Reply reply) {
            super(reply.body());
            this.reply = reply;
        }

        Reply reply() {
            return reply;
        }
    }
}
