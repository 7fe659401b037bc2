package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;

/** Requests for videos, by the situation that they make. */
final class Ask {

    /** In every prompt of ours, so that a prompt that found its way into a log is seen there. */
    static final String SCENE = "Snowy mountains at sunrise.";

    /** A picture on a public host, which nobody ever fetches. */
    static final String PICTURE = "https://pictures.example.com/start.png";

    private Ask() {}

    /** The shortest and smallest of this prompt. */
    static JsonObjectBuilder forVideo(String prompt) {
        return Json.createObjectBuilder()
                .add("model", "grok-imagine-video")
                .add("prompt", prompt)
                .add("duration", 1)
                .add("resolution", "480p");
    }

    /** A request that is good, and whose video the simulated provider fails to make, soon and at no cost. */
    static JsonObjectBuilder forNothing() {
        return forVideo(SCENE + " [fail:internal_error]");
    }

    static JsonObjectBuilder fromPicture(String url) {
        return forNothing()
                .add("model", "grok-imagine-video-1.5-preview")
                .add("image", Json.createObjectBuilder().add("url", url));
    }

    /** The same request without one of its fields. */
    static JsonObject without(String field, JsonObjectBuilder request) {
        return Json.createObjectBuilder(request.build()).remove(field).build();
    }

    /** The same request with a field as it stands here: any JSON at all, also what no JSON library would write. */
    static String with(String field, String json, JsonObjectBuilder request) {
        var rest = without(field, request).toString();
        return "{\"%s\":%s,%s".formatted(field, json, rest.substring(1));
    }

    /** An inline picture of so many bytes that begins with the given ones. */
    static String inline(String type, int size, int... beginning) {
        var bytes = new byte[size];
        for (var i = 0; i < beginning.length; i++) {
            bytes[i] = (byte) beginning[i];
        }
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    static String inlinePng(int size) {
        return inline("image/png", size, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    }
}
