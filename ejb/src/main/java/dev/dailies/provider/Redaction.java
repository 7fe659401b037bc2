package dev.dailies.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a provider's words what belongs to the operator (contract 4.4): keys, also masked ones, bearer tokens,
 * the ids of teams, accounts and requests, and addresses.
 */
final class Redaction {

    private static final int LONGEST_TEXT = 2 << 10;
    private static final int LONGEST_LEGIBLE = 8 << 10;
    private static final int LONGEST_JSON = 16 << 10;
    /** Anything shorter is no secret, and taking it out would only tear words apart. */
    private static final int SHORTEST_KEY = 8;

    private static final Pattern IMAGE = Pattern.compile("data:[\\w/+.-]+;base64,[\\w+/=-]+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?|wss?|ftp)://[^\\s\"'<>]+");
    private static final Pattern XAI_HOST = Pattern.compile("(?i)\\b[\\w.-]{0,64}\\bx\\.ai\\b[^\\s\"'<>,]*");
    private static final Pattern BEARER = Pattern.compile("(?i)\\bbearer\\s+[^\\s\"',;]+");
    private static final Pattern KEY = Pattern.compile("\\b(?:xai|sk)-[\\w-]{6,}");
    private static final Pattern MASKED_KEY = Pattern.compile("[\\w-]{0,64}\\*{3,}[\\w-]*");
    private static final Pattern UUID =
            Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}(?![0-9a-f])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private final String key;

    Redaction(String key) {
        this.key = key;
    }

    String text(String all) {
        var words = legible(all);
        var told = key.length() >= SHORTEST_KEY ? words.replace(key, "[key]") : words;
        told = IMAGE.matcher(told).replaceAll("[image]");
        told = LINK.matcher(told).replaceAll("[link]");
        told = XAI_HOST.matcher(told).replaceAll("[link]");
        told = BEARER.matcher(told).replaceAll("Bearer [key]");
        told = KEY.matcher(told).replaceAll("[key]");
        told = MASKED_KEY.matcher(told).replaceAll("[key]");
        told = UUID.matcher(told).replaceAll("[id]");
        told = MAIL.matcher(told).replaceAll("[mail]");
        return CONTROL.matcher(told).replaceAll(" ");
    }

    /** An error body for the answer's {@code upstream_error}: JSON stays JSON, text is cut at 2 KiB (contract 4.4). */
    String body(String body) {
        var json = body.length() <= LONGEST_JSON ? Wire.object(body) : Optional.<JsonObject>empty();
        return json.map(object -> json(object).toString()).orElseGet(() -> cut(text(body)));
    }

    /** Searching megabytes would take seconds; and a word that the cut would halve might be half a key. */
    private static String legible(String all) {
        if (all.length() <= LONGEST_LEGIBLE) {
            return all;
        }
        var wholeWords = all.lastIndexOf(' ', LONGEST_LEGIBLE);
        return all.substring(0, wholeWords > 0 ? wholeWords : LONGEST_LEGIBLE);
    }

    private JsonValue json(JsonValue value) {
        if (value instanceof JsonObject object) {
            var told = Wire.body();
            object.forEach((name, member) -> told.add(text(name), json(member)));
            return told.build();
        }
        if (value instanceof JsonArray array) {
            var told = Wire.JSON.createArrayBuilder();
            array.forEach(member -> told.add(json(member)));
            return told.build();
        }
        return value instanceof JsonString words ? Wire.JSON.createValue(text(words.getString())) : value;
    }

    private static String cut(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_TEXT) {
            return text;
        }
        var end = LONGEST_TEXT;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
