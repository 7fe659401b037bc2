package dev.dailies.task;

/**
 * What was asked for. Once it exists it is valid, but for what its model has to say ({@link VideoModel#admit}).
 *
 * @param model a name of the catalogue
 * @param prompt 1 to 4096 characters after trimming (contract 2.2)
 * @param seconds the length asked for
 * @param aspectRatio {@code null} where the start image or the provider decides
 * @param image the start image, or {@code null}
 * @param user the caller's own name for its end user, at most 256 characters, or {@code null}
 */
public record VideoRequest(
        String model,
        String prompt,
        int seconds,
        Resolution resolution,
        AspectRatio aspectRatio,
        StartImage image,
        String user) {

    /** How long a video is when nobody says. */
    public static final int USUAL_SECONDS = 8;

    private static final int LONGEST_MODEL = 100;
    private static final int LONGEST_PROMPT = 4096;
    private static final int LONGEST_USER = 256;

    /**
     * @throws InvalidRequest if the model or the prompt is missing, or a text is too long or no text
     */
    public VideoRequest {
        if (model == null || model.isBlank()) {
            throw new InvalidRequest("model", "model is required. GET /v1/models lists those that there are.");
        }
        if (prompt == null || prompt.isBlank()) {
            throw new InvalidRequest("prompt", "prompt is required: say what the video shows.");
        }
        Text.checked("model", model, LONGEST_MODEL);
        prompt = Text.checked("prompt", prompt.strip(), LONGEST_PROMPT);
        user = user == null ? null : Text.checked("user", user, LONGEST_USER);
        if (image != null) {
            aspectRatio = null;
        } else if (aspectRatio == null) {
            aspectRatio = AspectRatio.WIDE;
        }
    }

    /** Without the prompt: it is nobody's business in a log. */
    @Override
    public String toString() {
        return "VideoRequest[%s, %d s, %s]".formatted(model, seconds, resolution.label());
    }
}
