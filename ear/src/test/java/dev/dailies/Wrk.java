package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dailies.Window.Done;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The load generator: a program that costs next to nothing of the processor, so that what is measured is not the measuring.
 * It sends its requests in turns over so many connections, each as soon as the one before it is answered.
 */
record Wrk(Path requests, int connections) {

    private static final String PROGRAM = "wrk";
    private static final Path SCRIPT = Path.of("target", "test-classes", "bench", "requests.lua");
    private static final Path FOLDER = Path.of("target", "bench", "requests");

    /** @param requests each as {@link #get} or {@link #post} makes it */
    static Wrk of(String name, int connections, List<String> requests) {
        try {
            Files.createDirectories(FOLDER);
            return new Wrk(Files.write(FOLDER.resolve(name + ".tsv"), requests), connections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String get(String path, String key) {
        return String.join("\t", "GET", path, key, "");
    }

    static String post(String path, String key, JsonObject body) {
        return String.join("\t", "POST", path, key, body.toString());
    }

    /** Without it there is nothing to measure with, which the bench says in one line. */
    static void needed() {
        var isThere = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        if (!isThere) {
            System.out.println(
                    "Not measured: the load generator wrk is missing (Debian's package of that name has it).");
        }
        assumeTrue(isThere, "wrk is missing");
    }

    /** Every request is answered, and none refused. */
    Done on(URI portal, Duration time) {
        try {
            var process = new ProcessBuilder(
                            PROGRAM,
                            "-t1",
                            "-c" + connections,
                            "-d" + time.toSeconds() + "s",
                            "--timeout",
                            "30s",
                            "-s",
                            SCRIPT.toString(),
                            portal.toString().replace("localhost", "127.0.0.1"),
                            requests.toString())
                    .redirectErrorStream(true)
                    .start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return done(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Done done(String told) {
        var line = told.lines()
                .filter(json -> json.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(told));
        try (var reader = Json.createReader(new StringReader(line))) {
            var json = reader.readObject();
            assertThat(json.getInt("errors") + json.getInt("refused")).as(line).isZero();
            return new Done(json.getInt("requests"), Duration.of(json.getInt("micros"), ChronoUnit.MICROS));
        }
    }
}
