package dev.dailies.pages;

import dev.dailies.pages.Reference.Answer;
import dev.dailies.pages.Reference.Body;
import dev.dailies.pages.Reference.Call;
import dev.dailies.pages.Reference.Chapter;
import dev.dailies.pages.Reference.Field;
import dev.dailies.pages.Reference.Sample;
import dev.dailies.pages.Reference.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the description of the API, which the server publishes as it stands, for people. */
final class ReferenceReader {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final Yaml document;

    ReferenceReader(Yaml document) {
        this.document = document;
    }

    Reference read() {
        return new Reference(
                List.of(document.at("info").text("description").split("\n\n")),
                document.at("tags").items().map(this::chapter).toList(),
                document.at("components")
                        .at("schemas")
                        .entries()
                        .map(schema -> shape(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private Chapter chapter(Yaml tag) {
        var name = tag.text("name");
        var calls = document.at("paths")
                .entries()
                .flatMap(path -> path.getValue()
                        .entries()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> call(path.getKey(), method.getKey(), method.getValue())))
                .filter(call -> tagOf(call).equals(name))
                .toList();
        return new Chapter(name, tag.text("description"), calls);
    }

    private String tagOf(Call call) {
        var operation = document.at("paths").at(call.path()).at(call.method());
        return operation.at("tags").items().findFirst().orElseThrow().asText();
    }

    private Call call(String path, String method, Yaml call) {
        return new Call(
                call.text("operationId"),
                method,
                path,
                call.text("summary"),
                call.text("description"),
                call.has("security"),
                call.at("parameters")
                        .items()
                        .map(parameter -> new Field(
                                parameter.text("name"),
                                parameter.text("in"),
                                Types.of(parameter.raw("schema")),
                                parameter.flag("required"),
                                parameter.text("description")))
                        .toList(),
                call.has("requestBody") ? body(call.at("requestBody")) : null,
                call.at("responses")
                        .entries()
                        .map(answer -> answer(answer.getKey(), answer.getValue()))
                        .toList());
    }

    private Body body(Yaml body) {
        return new Body(
                body.text("description"),
                Types.of(content(body).raw("schema")),
                samples(content(body)).toList());
    }

    private Answer answer(String status, Yaml answer) {
        return new Answer(
                status,
                answer.text("description"),
                answer.has("content") ? Types.of(content(answer).raw("schema")) : null,
                samples(content(answer)).toList());
    }

    /** Of several ways to say the same, the first. */
    private static Yaml content(Yaml message) {
        return message.at("content")
                .entries()
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(message);
    }

    private static Stream<Sample> samples(Yaml content) {
        return content.has("example")
                ? Stream.of(new Sample("", content.at("example").json()))
                : content.at("examples")
                        .entries()
                        .map(example -> new Sample(
                                example.getValue().has("summary")
                                        ? example.getValue().text("summary")
                                        : example.getKey(),
                                example.getValue().at("value").json()));
    }

    private Shape shape(String name, Yaml schema) {
        var fields = new ArrayList<Field>();
        addFields("", schema, fields);
        return new Shape(name, schema.text("description"), Types.of(schema), fields);
    }

    /** What an object within an object has is told with both names: {@code image.url}. */
    private void addFields(String outer, Yaml schema, List<Field> fields) {
        var required = schema.at("required").items().map(Yaml::asText).toList();
        schema.at("properties").entries().forEach(property -> {
            var field = schema.at("properties").raw(property.getKey());
            var name = outer + property.getKey();
            fields.add(new Field(
                    name, null, Types.of(field), required.contains(property.getKey()), field.text("description")));
            if (!field.has("$ref")) {
                addFields(name + ".", field, fields);
                addFields(name + "[].", field.at("items").isReference() ? Yaml.NOTHING : field.at("items"), fields);
            }
        });
    }
}
