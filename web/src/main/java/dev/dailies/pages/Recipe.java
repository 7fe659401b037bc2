package dev.dailies.pages;

import dev.dailies.task.Asked;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** The request that makes a video like this one, for people who write programs. No key is in it, only the place for one. */
record Recipe(Asked asked, String publicUrl) {

    private static final String IMAGE_OF_YOURS = "https://…";

    String json() {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(body());
        }
        return text.toString().strip();
    }

    /** In single quotes, where a shell leaves everything as it is but the single quote. */
    String curl() {
        return """
                curl %s/v1/videos/generations \\
                  -H "Authorization: Bearer $DAILIES_KEY" \\
                  -H "Content-Type: application/json" \\
                  -d '%s'""".formatted(publicUrl, json().replace("'", "'\\''"));
    }

    private JsonObject body() {
        var body = Json.createObjectBuilder()
                .add("model", asked.model())
                .add("prompt", asked.prompt())
                .add("duration", asked.seconds())
                .add("resolution", asked.resolution().label());
        if (asked.aspectRatio() != null) {
            body.add("aspect_ratio", asked.aspectRatio().label());
        }
        if (asked.imageUrl() != null) {
            var url = Another.hasAddress(asked) ? asked.imageUrl() : IMAGE_OF_YOURS;
            body.add("image", Json.createObjectBuilder().add("url", url));
        }
        return body.build();
    }
}
