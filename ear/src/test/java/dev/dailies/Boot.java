package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A server from its start until it says that it is ready, whatever runs on it. */
final class Boot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Duration took;
    private final int port = FreePort.any();

    Boot(Path server, String name, Map<String, String> settings) {
        var home = Path.of("target", "bench", "homes", name).toAbsolutePath();
        var managementPort = FreePort.any();
        Leftovers.remove(home);
        try {
            Files.createDirectories(home);
            var start = new ProcessBuilder(server.resolve("bin/dailies").toString()).redirectErrorStream(true);
            start.redirectOutput(home.resolveSibling(name + ".log").toFile());
            start.environment().keySet().removeIf(variable -> variable.startsWith("DAILIES_"));
            start.environment().put("JAVA_HOME", System.getProperty("java.home"));
            start.environment().put("JAVA_OPTS", System.getProperty("brisk.java", ""));
            start.environment().put("DAILIES_HOME", home.toString());
            start.environment().put("DAILIES_PORT", String.valueOf(port));
            start.environment().put("DAILIES_MANAGEMENT_PORT", String.valueOf(managementPort));
            start.environment().putAll(settings);
            var begun = System.nanoTime();
            process = start.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            await(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"), begun);
            took = Duration.ofNanos(System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From its start until it was ready. */
    Duration took() {
        return took;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What it has of the machine's memory, in MB. */
    double megabytes() {
        try (var status = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kilobytes -> Long.parseLong(kilobytes) / 1024.0)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At once: nothing of it is wanted any more. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void await(URI health, long begun) {
        var ready =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        while (!isReady(ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("No server answers at " + health);
            }
        }
    }

    private static boolean isReady(HttpRequest ready) {
        try {
            Thread.sleep(10);
            return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
