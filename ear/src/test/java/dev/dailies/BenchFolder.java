package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code target/bench}: what each bench last found, and the two reports over all of them, {@code report.md} for people and
 * {@code report.json} for programs.
 */
final class BenchFolder {

    /** Under this name a bench's figures hold what they should have come to. */
    static final String AIMS = "aims";

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path PARTS = FOLDER.resolve("parts");
    private static final Path JSON = FOLDER.resolve("report.json");

    private BenchFolder() {}

    /** Puts in a bench's part, in place of the one that its last run left. */
    static void put(String name, List<String> lines, JsonObject figures) throws IOException {
        Files.createDirectories(PARTS);
        Files.write(PARTS.resolve(name + ".md"), lines);
        var all = Json.createObjectBuilder(Files.exists(JSON) ? read() : JsonObject.EMPTY_JSON_OBJECT)
                .add(name, figures)
                .build();
        Files.writeString(JSON, all.toString());
        Files.write(FOLDER.resolve("report.md"), whole(all));
    }

    private static List<String> whole(JsonObject all) throws IOException {
        var lines = new ArrayList<>(List.of(
                "# How fast Dailies is, and beside what",
                "",
                "On " + BenchMachine.kind() + ".",
                "",
                "| aim | figure | wanted | |",
                "| --- | --- | --- | --- |"));
        for (var figures : all.values()) {
            var aims = figures.asJsonObject().getJsonArray(AIMS);
            if (aims != null) {
                aims.getValuesAs(JsonObject.class)
                        .forEach(aim -> lines.add(Aim.of(aim).toString()));
            }
        }
        try (Stream<Path> parts = Files.list(PARTS)) {
            for (var part : parts.sorted().toList()) {
                lines.add("");
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static JsonObject read() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(JSON))) {
            return reader.readObject();
        }
    }
}
