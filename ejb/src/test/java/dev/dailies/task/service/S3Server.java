package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.shared.VideoPlace.Bucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** S3-compatible storage on this machine: S3Proxy, a process of its own, that keeps everything in memory. */
public final class S3Server implements AutoCloseable {

    private static final Path PROGRAM = Path.of("../ejb/target/s3proxy/s3proxy.jar");
    private static final String KEY = "AKIADAILIES";
    private static final String SECRET = "s3-secret";

    private final int port;
    private final Process process;

    private S3Server(int port) throws IOException {
        this.port = port;
        var settings = Files.createTempFile("s3proxy", ".properties");
        settings.toFile().deleteOnExit();
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient-nio2
                jclouds.identity=nobody
                jclouds.credential=nothing
                """.formatted(port, KEY, SECRET));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** One that nobody shares, serving. */
    static S3Server start() {
        try {
            var server = new S3Server(freePort());
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Makes an empty bucket on the server that all tests share, and gives the settings by which it is found. */
    public static Map<String, String> bucket(String name) {
        return Shared.SERVER.settings(name);
    }

    /** Makes an empty bucket, and gives the settings by which it is found. */
    Map<String, String> settings(String name) {
        var settings = Map.of(
                "DAILIES_VIDEO_STORE", "s3",
                "DAILIES_S3_ENDPOINT", url().toString(),
                "DAILIES_S3_BUCKET", name,
                "DAILIES_S3_KEY", KEY,
                "DAILIES_S3_SECRET", SECRET);
        try (var client = BucketClient.of(new Bucket(url(), "us-east-1", name, KEY, SECRET))) {
            client.createBucket(request -> request.bucket(name));
        }
        return settings;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(process.isAlive()).as("S3Proxy runs").isTrue();
            return isReady();
        });
    }

    private boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static final class Shared {
        static final S3Server SERVER = start();
    }
}
