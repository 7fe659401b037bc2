package dev.dailies.pages;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A place in a YAML document. What is not there is nothing, and references are followed, unless it is asked for raw. */
record Yaml(Object value, Object root) {

    static final Yaml NOTHING = new Yaml(Map.of(), Map.of());

    private static final String REFERENCE = "$ref";

    static Yaml read(String resource) {
        try (InputStream file = Yaml.class.getResourceAsStream(resource)) {
            var root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Yaml(root, root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String name) {
        return map().containsKey(name);
    }

    /** What has this name, as it is written. */
    Yaml raw(String name) {
        return has(name) ? new Yaml(map().get(name), root) : NOTHING;
    }

    /** What has this name, or what is meant by it. */
    Yaml at(String name) {
        var found = raw(name);
        return found.isReference() ? found.meant() : found;
    }

    boolean isReference() {
        return has(REFERENCE);
    }

    /** The last part of what a reference names. */
    String target() {
        return text(REFERENCE).replaceFirst(".*/", "");
    }

    Stream<Map.Entry<String, Yaml>> entries() {
        return map().keySet().stream().map(Object::toString).map(name -> Map.entry(name, at(name)));
    }

    Stream<Yaml> rawItems() {
        return value instanceof List<?> items ? items.stream().map(item -> new Yaml(item, root)) : Stream.empty();
    }

    Stream<Yaml> items() {
        return rawItems().map(item -> item.isReference() ? item.meant() : item);
    }

    String text(String name) {
        return has(name) ? at(name).asText() : "";
    }

    String asText() {
        return String.valueOf(value).strip();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(map().get(name));
    }

    /** As it travels. */
    String json() {
        if (!(json(value) instanceof JsonStructure structure)) {
            return asText();
        }
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(structure);
        }
        return text.toString().strip();
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, member) -> object.add(name.toString(), json(member)));
            return object.build();
        }
        if (value instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private Yaml meant() {
        var there = new Yaml(root, root);
        for (var name : text(REFERENCE).replaceFirst("^#/", "").split("/")) {
            there = there.raw(name);
        }
        return there;
    }

    private Map<?, ?> map() {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
