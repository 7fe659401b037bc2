package dev.dailies.provider;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An error in a provider's words, whichever envelope it came in: xAI's {@code {code, error}}, the nested
 * {@code {error: {code, message}}}, a bare {@code {error: "text"}}, or the router's {@code {detail: {…}}}.
 *
 * @param rawCode the provider's code, a slug or a long phrase, or {@code null}
 * @param words the provider's sentence, or {@code null}; not yet fit for anybody's eyes
 */
record Complaint(String rawCode, String words) {

    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern MODERATED = Pattern.compile("(?i)moderat|content[_ -]?policy");
    private static final Pattern ABOUT_KEY = Pattern.compile("(?i)api[_ -]?key|unauthenticated|no-credentials");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9_]{1,63}");

    /** xAI has said the same in phrases and in slugs, so a code is known by its telling word. */
    private static final Map<Pattern, String> CODES = Map.of(
            Pattern.compile("invalid.*argument"), "invalid_argument",
            Pattern.compile("permission"), "permission_denied",
            Pattern.compile("precondition"), "failed_precondition",
            Pattern.compile("unavailable|overload"), "service_unavailable",
            Pattern.compile("internal"), "internal_error",
            Pattern.compile("exhausted"), "resource_exhausted",
            Pattern.compile("not.?found"), "not_found");

    static Complaint in(JsonObject body) {
        var error = body.containsKey("error") ? body.get("error") : body.get("detail");
        if (error instanceof JsonObject nested) {
            var code = Wire.text(nested, "code");
            return new Complaint(code == null ? Wire.text(nested, "type") : code, Wire.text(nested, "message"));
        }
        if (error instanceof JsonString sentence) {
            return new Complaint(Wire.text(body, "code"), sentence.getString());
        }
        return new Complaint(Wire.text(body, "code"), Wire.text(body, "message"));
    }

    /** Whether it is the provider's moderation that speaks. */
    boolean isModeration() {
        return MODERATED.matcher(everything()).find();
    }

    /** Whether our key is what is wrong: the operator's trouble, whatever the HTTP status says. */
    boolean isAboutKey() {
        return ABOUT_KEY.matcher(everything()).find();
    }

    /** Lower case with underscores, such as {@code invalid_argument}. */
    String code(Redaction redaction) {
        if (isModeration()) {
            return "content_moderated";
        }
        var raw = rawCode == null ? "" : redaction.text(rawCode).toLowerCase(Locale.ROOT);
        return CODES.entrySet().stream()
                .filter(code -> code.getKey().matcher(raw).find())
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElseGet(() -> slug(raw));
    }

    /** A sentence for the team. */
    String sentence(Redaction redaction) {
        if (isModeration()) {
            return "The provider's moderation rejected this video. Change the prompt or the image and try again.";
        }
        var told = words == null
                ? ""
                : redaction.text(words).replaceAll("\\s+", " ").strip();
        if (told.isEmpty()) {
            return "The provider could not make this video and gave no reason.";
        }
        return told.length() <= LONGEST_SENTENCE
                ? told
                : told.substring(0, LONGEST_SENTENCE).strip() + "…";
    }

    private String everything() {
        return Objects.toString(rawCode, "") + ' ' + Objects.toString(words, "");
    }

    private static String slug(String raw) {
        var slug = raw.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return SLUG.matcher(slug).matches() ? slug : "failed";
    }
}
