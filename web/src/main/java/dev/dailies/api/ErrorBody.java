package dev.dailies.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** The one shape of every error (contract 4.1). */
final class ErrorBody {

    private ErrorBody() {}

    static JsonObject of(String message, String type, String param, String code) {
        return NewJson.object().add("error", error(message, type, param, code)).build();
    }

    /** With the provider's own words in it (contract 4.4). */
    static JsonObject upstream(String message, String code, Integer status, String body) {
        var error = Json.createObjectBuilder(error(message, "upstream_error", null, code))
                .add("upstream_error", body == null ? JsonValue.NULL : jsonOrText(body));
        return NewJson.object()
                .add("error", error)
                .add("upstream_status", status == null ? JsonValue.NULL : Json.createValue(status))
                .build();
    }

    private static JsonObject error(String message, String type, String param, String code) {
        return NewJson.object()
                .add("message", message)
                .add("type", type)
                .add("param", param == null ? JsonValue.NULL : Json.createValue(param))
                .add("code", code)
                .build();
    }

    private static JsonValue jsonOrText(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        } catch (JsonException notJson) {
            return Json.createValue(body);
        }
    }
}
