package dev.dailies.pages;

import dev.dailies.task.AspectRatio;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.Resolution;
import dev.dailies.task.StartImage;
import dev.dailies.task.VideoRequest;
import java.util.Arrays;
import java.util.Map;

/**
 * What stands in the form of a new video, by the names that its address and its fields share. What makes no sense in a
 * field of few choices becomes the usual choice.
 *
 * @param pictured whether a picture was chosen from a file, which travels only when the form is sent
 * @param picture that picture as a data: URI, empty until then
 */
public record VideoForm(
        String model,
        String prompt,
        int seconds,
        Resolution resolution,
        AspectRatio ratio,
        String imageUrl,
        boolean pictured,
        String picture) {

    static VideoForm of(Map<String, String> said) {
        return new VideoForm(
                said.getOrDefault("model", ""),
                said.getOrDefault("prompt", ""),
                seconds(said.getOrDefault("duration", "")),
                Resolution.of(said.get("resolution")),
                ratio(said.get("ratio")),
                said.getOrDefault("image", "").strip(),
                "true".equals(said.get("pictured")),
                said.getOrDefault("picture", ""));
    }

    /**
     * @throws InvalidRequest naming the field that is wrong
     */
    VideoRequest request(String chosenModel) {
        var image = picture.isEmpty() ? imageUrl : picture;
        return new VideoRequest(
                chosenModel, prompt, seconds, resolution, ratio, image.isEmpty() ? null : new StartImage(image), null);
    }

    public boolean hasImage() {
        return pictured || !imageUrl.isEmpty();
    }

    public boolean isBlank() {
        return prompt.isBlank();
    }

    /** As people count characters. */
    public int count() {
        return prompt.codePointCount(0, prompt.length());
    }

    private static int seconds(String said) {
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : VideoRequest.USUAL_SECONDS;
    }

    private static AspectRatio ratio(String said) {
        return Arrays.stream(AspectRatio.values())
                .filter(ratio -> ratio.label().equals(said))
                .findFirst()
                .orElse(AspectRatio.WIDE);
    }
}
