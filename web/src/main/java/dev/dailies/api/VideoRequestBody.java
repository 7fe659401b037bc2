package dev.dailies.api;

import dev.dailies.task.AspectRatio;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.Resolution;
import dev.dailies.task.StartImage;
import dev.dailies.task.VideoRequest;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** What a create call's JSON says (contract, section 2). A field that is {@code null} counts as left out. */
final class VideoRequestBody {

    /** They would change the video, and a silently different video would be charged (contract 1.11). */
    private static final List<String> NOT_OFFERED =
            List.of("reference_images", "reference_audios", "last_frame", "keyframes", "output", "storage_options");

    private final JsonObject body;

    private VideoRequestBody(JsonObject body) {
        this.body = body;
    }

    /**
     * @throws InvalidRequest naming the field that is wrong
     */
    static VideoRequest read(JsonObject json) {
        var body = new VideoRequestBody(json);
        body.refuseWhatIsNotOffered();
        return new VideoRequest(
                body.text("model"),
                body.text("prompt"),
                body.seconds(),
                body.resolution(),
                body.aspectRatio(),
                body.image(),
                body.text("user"));
    }

    private void refuseWhatIsNotOffered() {
        if (has("video")) {
            throw new InvalidRequest("video", "video input is not supported. Start from text or from image.url.");
        }
        NOT_OFFERED.stream().filter(this::has).findFirst().ifPresent(field -> {
            throw new InvalidRequest(field, field + " is not supported. Leave it out.");
        });
        if (body.get("generate_audio") == JsonValue.FALSE) {
            throw new InvalidRequest(
                    "generate_audio", "Videos without sound are not supported. Leave generate_audio out.");
        }
    }

    private boolean has(String field) {
        return body.getOrDefault(field, JsonValue.NULL) != JsonValue.NULL;
    }

    private String text(String field) {
        return has(field) ? text(field, body.get(field)) : null;
    }

    private static String text(String field, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new InvalidRequest(field, field + " must be a string.");
    }

    private int seconds() {
        if (!has("duration")) {
            return VideoRequest.USUAL_SECONDS;
        }
        try {
            if (body.get("duration") instanceof JsonNumber number) {
                return number.bigDecimalValue().intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException notWhole) {
            // said below
        }
        throw new InvalidRequest("duration", "duration must be a whole number of seconds, such as 8.");
    }

    /** Never an error, whatever it is (contract 2.3). */
    private Resolution resolution() {
        return Resolution.of(body.get("resolution") instanceof JsonString string ? string.getString() : null);
    }

    private AspectRatio aspectRatio() {
        return has("aspect_ratio") && !has("image") ? AspectRatio.of(text("aspect_ratio")) : null;
    }

    private StartImage image() {
        if (!has("image")) {
            return null;
        }
        if (body.get("image") instanceof JsonObject image) {
            if (image.getOrDefault("url", JsonValue.NULL) != JsonValue.NULL) {
                return new StartImage(text("image.url", image.get("url")));
            }
            throw new InvalidRequest("image.url", "An image requires image.url. Add it, or leave image out.");
        }
        throw new InvalidRequest("image", "image must be an object with a url.");
    }
}
