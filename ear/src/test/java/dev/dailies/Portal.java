package dev.dailies;

import dev.dailies.task.service.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What ships, running as a user runs it: a process of its own, started by {@code bin/dailies} with its settings in the
 * environment, on free ports and in a home of its own under {@code target}.
 */
public final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path home;
    private final Path log;
    private final int port = FreePort.any();
    private final int managementPort = FreePort.any();
    private final Map<String, String> settings = new TreeMap<>();
    private List<String> runner = List.of();
    private FalseClock clock;
    private Process process;

    private Portal(Path home, String name, Map<String, String> settings) {
        this.home = home;
        log = home.resolve(name + ".log");
        this.settings.putAll(Map.of(
                "DAILIES_DEMO", "true",
                "DAILIES_DRAIN", "100ms",
                "DAILIES_TICK", "100ms",
                "DAILIES_POLL_FIRST", "200ms",
                "DAILIES_POLL_EVERY", "200ms",
                "DAILIES_SIMULATED_LATENCY", "300ms"));
        this.settings.putAll(settings);
        this.settings.putAll(Map.of(
                "DAILIES_HOME", home.toString(),
                "DAILIES_PORT", String.valueOf(port),
                "DAILIES_MANAGEMENT_PORT", String.valueOf(managementPort)));
    }

    /** The portal on H2 that all tests share: started by the first that asks, stopped with the JVM. */
    public static Portal onH2() {
        return SharedOnH2.PORTAL;
    }

    /** The portal on PostgreSQL, its videos in a bucket and a proxy in front, that all tests share. */
    public static Portal onPostgres() {
        return SharedOnPostgres.PORTAL;
    }

    /** The database behind the portal on PostgreSQL. */
    static Books booksOnPostgres() {
        return new Books(
                SharedOnPostgres.DATABASE.get("DAILIES_DB_URL"), SharedOnPostgres.DATABASE.get("DAILIES_DB_USER"));
    }

    /**
     * A portal for one test, ready to serve, in demo mode and brisk unless the settings say otherwise. It is the caller's
     * to close.
     */
    public static Portal start(String name, Map<String, String> settings) {
        return startTogether(name, 1, settings).get(0);
    }

    /**
     * Several nodes of one installation, which share a home and whatever else the settings say, but have a clock each,
     * started at the same moment and ready to serve. They are the caller's to close.
     */
    static List<Portal> startTogether(String name, int many, Map<String, String> settings) {
        var home = homeOf(name);
        Leftovers.remove(home);
        var nodes = IntStream.rangeClosed(1, many)
                .mapToObj(node -> new Portal(home, many == 1 ? name : name + "-" + node, settings))
                .toList();
        for (var node : nodes) {
            if (many > 1) {
                node.clock = new FalseClock(home.resolve(node.port + ".clock"));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
            node.launch();
        }
        nodes.forEach(Portal::awaitReady);
        return nodes;
    }

    /** The same, run by {@link Nobody}, where that can be done. */
    static Portal startAsNobody(String name) {
        var home = homeOf(name);
        Leftovers.remove(home);
        var portal = new Portal(home, name, Map.of());
        portal.runner = Nobody.at(portal.home);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::kill));
        portal.launch();
        portal.awaitReady();
        return portal;
    }

    private static Path homeOf(String name) {
        return Path.of("target", "portals", name).toAbsolutePath();
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** Where health and metrics are. */
    public URI managementUrl() {
        return URI.create("http://localhost:" + managementPort);
    }

    /** The API as the holder of this key sees it. */
    public Api api(String key) {
        return new Api(HTTP, url(), key);
    }

    public Path home() {
        return home;
    }

    /** The server's own: the start script becomes it. */
    long pid() {
        return process.pid();
    }

    /** All that was printed since the first start. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock that a node of several has by itself. */
    void setClock(Duration ahead) {
        clock.set(ahead);
    }

    /** Pulls the plug, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts again on the same home, with the same settings, after a kill or in its stead. */
    public void restart() {
        close();
        launch();
        awaitReady();
    }

    /** Stops as an operator does, and is patient for a while. */
    @Override
    public void close() {
        stop();
    }

    /** The same, and tells how the process ended. */
    int stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts, and waits for nothing. */
    void launch() {
        try {
            Files.createDirectories(home);
            var command = new ArrayList<>(runner);
            command.add(settings.getOrDefault("JBOSS_HOME", "target/server") + "/bin/dailies");
            var start = new ProcessBuilder(command).redirectErrorStream(true);
            start.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            start.environment().keySet().removeIf(name -> name.startsWith("DAILIES_") || name.equals("JAVA_OPTS"));
            start.environment().put("JAVA_HOME", System.getProperty("java.home"));
            start.environment().put("JAVA_OPTS", System.getProperty("brisk.java", ""));
            start.environment().putAll(settings);
            if (clock != null) {
                start.environment().putAll(clock.environment());
            }
            process = start.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new IllegalStateException("No portal at " + url() + ". It says:\n" + log());
            }
            sleep();
        }
    }

    boolean isReady() {
        var ready = HttpRequest.newBuilder(url().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class SharedOnH2 {
        static final Portal PORTAL = start("h2", Map.of());
    }

    private static final class SharedOnPostgres {
        static final Map<String, String> DATABASE = Postgres.database("portal");
        static final Portal PORTAL = start("postgres", settings());

        private static Map<String, String> settings() {
            var settings = new TreeMap<>(DATABASE);
            settings.putAll(S3Server.bucket("dailies"));
            settings.put("DAILIES_BEHIND_PROXY", "true");
            return settings;
        }
    }
}
