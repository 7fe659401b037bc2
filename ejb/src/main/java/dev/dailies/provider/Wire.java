package dev.dailies.provider;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads JSON without trusting it: a field of the wrong type is a field that is not there. */
final class Wire {

    static final JsonProvider JSON = JsonProvider.provider();

    private Wire() {}

    /** Looks the JSON provider up now, on a thread of the application: an HTTP client's own may see none. */
    static void wake() {
        JSON.toString();
    }

    /** The object that a body holds, or empty for any other body, however broken. */
    static Optional<JsonObject> object(String body) {
        try (var reader = JSON.createReader(new StringReader(body))) {
            return reader.read() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException notJson) {
            // a JsonException mostly, but endless nesting is refused with a bare one
            return Optional.empty();
        }
    }

    /** The object of that name, or an empty one. */
    static JsonObject object(JsonObject from, String name) {
        return from.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The text of that name, or {@code null} where there is none or only blanks. */
    static String text(JsonObject from, String name) {
        return from.get(name) instanceof JsonString text && !text.getString().isBlank() ? text.getString() : null;
    }

    /** The number of that name, or {@code null}. A number in quotes is no number. */
    static BigDecimal number(JsonObject from, String name) {
        try {
            return from.get(name) instanceof JsonNumber number ? number.bigDecimalValue() : null;
        } catch (NumberFormatException | UnsupportedOperationException absurd) {
            // so many digits that nobody can mean it
            return null;
        }
    }

    static JsonObjectBuilder body() {
        return JSON.createObjectBuilder();
    }
}
