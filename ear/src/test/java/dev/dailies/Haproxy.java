package dev.dailies;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The load balancer that ships, in front of two nodes. */
final class Haproxy implements AutoCloseable {

    private static final Path LOG = Path.of("target", "haproxy.log");

    private final int port = FreePort.any();
    private final Process process;

    Haproxy(List<URI> nodes) {
        var start = new ProcessBuilder(program(), "-db", "-f", "../docker/haproxy.cfg").redirectErrorStream(true);
        start.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        start.environment().put("PORTAL", "127.0.0.1:" + port);
        start.environment().put("NODE1", address(nodes.get(0)));
        start.environment().put("NODE2", address(nodes.get(1)));
        try {
            process = start.start();
        } catch (IOException e) {
            throw new UncheckedIOException("HAProxy is needed: install it, or put it on the PATH", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    static Haproxy before(Rehearsal rehearsal) {
        return new Haproxy(rehearsal.nodes().stream().map(Portal::url).toList());
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String address(URI node) {
        return "127.0.0.1:" + node.getPort();
    }

    /** Where it is installed is seldom on a user's path. */
    private static String program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse("haproxy");
    }
}
