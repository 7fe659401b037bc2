package dev.dailies.pages;

import dev.dailies.task.Asked;
import dev.dailies.task.StartImage;
import dev.dailies.task.VideoRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The way to the New video page, filled in as a video was asked for. */
final class Another {

    private Another() {}

    static String like(Asked asked) {
        var fields = new LinkedHashMap<String, String>(Map.of("model", asked.model()));
        fields.put("prompt", asked.prompt());
        fields.put("duration", String.valueOf(asked.seconds()));
        fields.put("resolution", asked.resolution().label());
        if (asked.aspectRatio() != null) {
            fields.put("ratio", asked.aspectRatio().label());
        }
        if (hasAddress(asked)) {
            fields.put("image", asked.imageUrl());
        }
        return "new-video.xhtml?"
                + fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** The same request once more. */
    static VideoRequest request(Asked asked) {
        return new VideoRequest(
                asked.model(),
                asked.prompt(),
                asked.seconds(),
                asked.resolution(),
                asked.aspectRatio(),
                hasAddress(asked) ? new StartImage(asked.imageUrl()) : null,
                asked.endUser());
    }

    /** Whether all that was asked for is known. */
    static boolean isComplete(Asked asked) {
        return asked.imageUrl() == null || hasAddress(asked);
    }

    /** Of a start image that came as bytes, only its kind is kept. */
    static boolean hasAddress(Asked asked) {
        return asked.imageUrl() != null && asked.imageUrl().startsWith("http");
    }
}
