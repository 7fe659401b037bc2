package dev.dailies;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code /openapi} says. */
record Description(JsonObject document) {

    /** The statuses of each operation, by method and path. */
    Map<String, String> statuses() {
        var statuses = new TreeMap<String, String>();
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations
                        .asJsonObject()
                        .forEach((method, operation) -> statuses.put(
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                String.join(
                                        " ",
                                        new TreeSet<>(operation
                                                .asJsonObject()
                                                .getJsonObject("responses")
                                                .keySet())))));
        return statuses;
    }

    /** The codes of the errors that an operation may answer with this status, as its examples show them. */
    Stream<String> codes(String method, String path, int status) {
        return json(method, path, status).getJsonObject("examples").values().stream()
                .map(example -> example.asJsonObject().getJsonObject("value").getJsonObject("error"))
                .map(error -> error.getString("code"));
    }

    /** What an answer lacks, or has more than the description says; empty if it is as described. */
    List<String> differences(String method, String path, int status, JsonObject answer) {
        return differences("", json(method, path, status).getJsonObject("schema"), answer)
                .toList();
    }

    private JsonObject json(String method, String path, int status) {
        return resolved(document.getJsonObject("paths")
                        .getJsonObject(path)
                        .getJsonObject(method)
                        .getJsonObject("responses")
                        .getJsonObject(String.valueOf(status)))
                .getJsonObject("content")
                .getJsonObject("application/json");
    }

    private Stream<String> differences(String at, JsonObject described, JsonValue answer) {
        var schema = resolved(described);
        if (answer instanceof JsonArray items) {
            return items.stream().flatMap(item -> differences(at + "[]", schema.getJsonObject("items"), item));
        }
        if (!(answer instanceof JsonObject fields) || !schema.containsKey("properties")) {
            return Stream.of(answer).filter(value -> !isOneOf(schema, value)).map(value -> at + " is " + value);
        }
        var properties = schema.getJsonObject("properties");
        var lacking = schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(name -> ((JsonString) name).getString())
                .filter(name -> !fields.containsKey(name))
                .map(name -> "no " + at + "/" + name);
        var more = fields.entrySet().stream()
                .flatMap(field -> properties.containsKey(field.getKey())
                        ? differences(
                                at + "/" + field.getKey(), properties.getJsonObject(field.getKey()), field.getValue())
                        : Stream.of("more: " + at + "/" + field.getKey()));
        return Stream.concat(lacking, more);
    }

    /** Whether the value is among those that the schema lists, if it lists any. */
    private static boolean isOneOf(JsonObject schema, JsonValue value) {
        return schema.getOrDefault("const", value).equals(value)
                && (!schema.containsKey("enum") || schema.getJsonArray("enum").contains(value));
    }

    private JsonObject resolved(JsonObject object) {
        return object.containsKey("$ref")
                ? document.getValue(object.getString("$ref").substring(1)).asJsonObject()
                : object;
    }
}
