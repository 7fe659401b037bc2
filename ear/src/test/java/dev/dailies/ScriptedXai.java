package dev.dailies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** xAI as a test wants it to be: every prompt has a {@link Part} of its own. It counts what arrives, however it answers. */
final class ScriptedXai {

    /** The key by which the portal is known here. */
    static final String KEY = "xai-scripted-0123456789abcdef";

    /** Just enough of an MP4 to be taken for one. */
    static final byte[] VIDEO = "\0\0\0\030ftypisom\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);

    /** So many may knock at once. */
    private static final int CROWD = 1000;

    private final int port = FreePort.any();
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, Part> jobs = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> downloads = new ConcurrentHashMap<>();
    private final Set<String> found = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private HttpServer server;

    ScriptedXai() {
        comeBack();
    }

    /** Goes away without a word, and with every connection. It forgets nothing. */
    void vanish() {
        server.stop(0);
    }

    /** Answers again, or for the first time. */
    void comeBack() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), CROWD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/videos/", this::answer);
        server.createContext("/files/", this::download);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "scripted-xai");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** Host and port. */
    String authority() {
        return "127.0.0.1:" + port;
    }

    /** A prompt that nobody has used yet, with the part that it plays. */
    Part part(String what) {
        var count = number.incrementAndGet();
        var part = new Part("%s %s (%d)".formatted(Ask.SCENE, what, count), "job-" + count);
        parts.put(part.prompt(), part);
        jobs.put(part.job(), part);
        return part;
    }

    /** Done, with a video of so many seconds that can be fetched here. */
    Cue done(Part part, int seconds) {
        return done(videoOf(part), ",\"duration\":" + seconds);
    }

    /** Done, with the video elsewhere. */
    static Cue done(String url, String more) {
        return Cue.says(200, """
                {"status":"done","progress":100,"model":"grok-imagine-video",
                 "video":{"url":"%s","respect_moderation":true%s},"usage":{"cost_in_usd_ticks":4200000000}}
                """.formatted(url, more));
    }

    /** Where the video of a part is, and the signature that nobody may log. */
    String videoOf(Part part) {
        return "http://%s/files/%s.mp4?sig=s3cr3t".formatted(authority(), part.job());
    }

    /** Where it should be, and is not. */
    String lostVideoOf(Part part) {
        return videoOf(part).replace("/files/", "/files/lost-");
    }

    /** How often a file was asked for. */
    int downloads(String url) {
        return downloads.getOrDefault(fileAt(url), new AtomicInteger()).get();
    }

    /** From now on a lost file is there. */
    void find(String url) {
        found.add(fileAt(url));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            Cue.refuses(401, "unauthenticated:no-credentials", "No credentials were provided.")
                    .play(exchange);
        } else if (exchange.getRequestMethod().equals("POST")) {
            parts.get(promptIn(body)).create(exchange, new String(body, StandardCharsets.UTF_8));
        } else {
            jobs.get(path.substring(path.lastIndexOf('/') + 1)).poll(exchange);
        }
    }

    private void download(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        downloads.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
        var isLost = path.contains("/lost-") && !found.contains(path);
        if (isLost || exchange.getRequestHeaders().containsKey("Authorization")) {
            Cue.says(404, "").play(exchange);
        } else {
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            exchange.sendResponseHeaders(200, VIDEO.length);
            exchange.getResponseBody().write(VIDEO);
            exchange.close();
        }
    }

    private static String fileAt(String url) {
        return url.substring(url.indexOf("/files/"), url.indexOf('?'));
    }

    private static String promptIn(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject().getString("prompt");
        }
    }
}
