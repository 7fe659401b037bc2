package dev.dailies.pages;

import dev.dailies.pages.Reference.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in brief what a JSON schema allows. */
final class Types {

    private Types() {}

    static Type of(Yaml schema) {
        if (schema.isReference()) {
            return new Type(schema.target(), schema.target());
        }
        if (schema.has("items")) {
            var item = of(schema.raw("items"));
            return new Type("list of " + item.words(), item.shape());
        }
        var words = new ArrayList<String>();
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            var types = schema.raw(choice).rawItems().map(Types::of).toList();
            if (!types.isEmpty()) {
                words.add(types.stream().map(Type::words).collect(Collectors.joining(" or ")));
            }
        }
        words.add(names(schema));
        words.add(bounds(schema));
        if (schema.has("default")) {
            words.add("usually " + schema.at("default").asText());
        }
        words.removeIf(String::isEmpty);
        return new Type(words.isEmpty() ? "any" : String.join(", ", words), null);
    }

    private static String names(Yaml schema) {
        if (schema.has("const")) {
            return "“" + schema.at("const").asText() + "”";
        }
        if (schema.has("enum")) {
            return schema.at("enum").items().map(Yaml::asText).collect(Collectors.joining(" | "));
        }
        var several = schema.at("type").items().map(Yaml::asText).collect(Collectors.joining(" or "));
        return several.isEmpty() ? schema.text("type") : several;
    }

    private static String bounds(Yaml schema) {
        if (schema.has("minimum") || schema.has("maximum")) {
            return (schema.text("minimum") + " to " + schema.text("maximum")).strip();
        }
        return schema.has("maxLength") ? "at most " + schema.text("maxLength") + " characters" : "";
    }
}
