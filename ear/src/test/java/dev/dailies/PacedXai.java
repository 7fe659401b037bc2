package dev.dailies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * xAI as a bench needs it, in the bench's own process, so that it costs the portal's nothing: it takes every job at once,
 * thinks for a while over each look, and notes when it was asked about what.
 */
final class PacedXai implements AutoCloseable {

    private static final String JOBS = "/v1/videos/";
    private static final String FILES = "/files/";
    private static final int CROWD = 10_000;
    private static final int PIECE = 1 << 16;

    static {
        // else it closes what a crowd of looks has opened, and delays the end of each answer
        System.setProperty("sun.net.httpserver.maxIdleConnections", String.valueOf(CROWD));
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, daemons());
    private final Queue<Look> looks = new ConcurrentLinkedQueue<>();
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong fetched = new AtomicLong();
    private volatile byte[] video = ScriptedXai.VIDEO;
    private volatile Duration pause = Duration.ZERO;
    private volatile boolean done;

    /** A look at a job, and when it arrived. */
    record Look(String job, Instant at) {}

    PacedXai() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), CROWD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(JOBS, this::answer);
        server.createContext(FILES, this::download);
        server.setExecutor(Executors.newCachedThreadPool(daemons()));
        server.start();
    }

    /** How a portal finds it, which may look as often as it likes. */
    Map<String, String> settings() {
        return Map.of(
                "DAILIES_PROVIDER",
                "xai",
                "DAILIES_XAI_URL",
                "http://" + authority(),
                "DAILIES_XAI_KEY",
                ScriptedXai.KEY,
                "DAILIES_XAI_VIDEO_HOSTS",
                authority());
    }

    /** Where the video of a job is. */
    String video(String job) {
        return "http://" + authority() + FILES + job + ".mp4";
    }

    /** From now on it thinks so long over each look. */
    void thinks(Duration time) {
        pause = time;
    }

    /** From now on each of its videos is so large, or as small as one can be. */
    void videosOf(int bytes) {
        video = Arrays.copyOf(ScriptedXai.VIDEO, Math.max(bytes, ScriptedXai.VIDEO.length));
    }

    /** From now on all its jobs are done, or none is. */
    void done(boolean all) {
        done = all;
    }

    /** All looks that ever arrived, in their order. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** How often somebody began to fetch a video. */
    long fetched() {
        return fetched.get();
    }

    /** How many looks have arrived. */
    long asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
        clock.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("POST")) {
            say(exchange, 200, "{\"request_id\":\"job-%d\"}".formatted(number.incrementAndGet()));
        } else {
            var job = exchange.getRequestURI().getPath().substring(JOBS.length());
            looks.add(new Look(job, Instant.now()));
            asked.incrementAndGet();
            clock.schedule(() -> tell(exchange, job), pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** In pieces, because the server would copy a whole body before it sends any of it. */
    private void download(HttpExchange exchange) throws IOException {
        fetched.incrementAndGet();
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            var bytes = video;
            exchange.sendResponseHeaders(200, bytes.length);
            for (var at = 0; at < bytes.length; at += PIECE) {
                exchange.getResponseBody().write(bytes, at, Math.min(PIECE, bytes.length - at));
            }
        }
    }

    private void tell(HttpExchange exchange, String job) {
        try {
            if (done) {
                say(exchange, 200, """
                        {"status":"done","progress":100,"model":"grok-imagine-video","usage":{"cost_in_usd_ticks":700000000},
                         "video":{"url":"%s","respect_moderation":true,"duration":1}}
                        """.formatted(video(job)));
            } else {
                say(exchange, 202, "{\"status\":\"pending\",\"progress\":40}");
            }
        } catch (IOException gone) {
            exchange.close();
        }
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private static ThreadFactory daemons() {
        return task -> {
            var thread = new Thread(task, "paced-xai");
            thread.setDaemon(true);
            return thread;
        };
    }
}
