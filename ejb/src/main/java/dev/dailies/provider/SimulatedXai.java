package dev.dailies.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.dailies.shared.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small HTTP server on loopback that speaks xAI's contract with xAI's quirks and makes real MP4 files, so that the
 * demo and the tests run the same client as production and nobody pays for a test.
 *
 * <p>A prompt may carry tags that script what happens:
 *
 * <ul>
 *   <li>on create: {@code [http:429]} and any other status; {@code [hang]} takes no job and never answers;
 *       {@code [lost]} takes the job and never answers
 *   <li>on the first two polls, or on every poll with a star: {@code [poll:503]}, {@code [poll:401*]},
 *       {@code [garbage]}
 *   <li>at the end: {@code [fail:CODE]}, {@code [moderated]}, {@code [rejected]} (HTTP 400 on the poll),
 *       {@code [expired]}, {@code [nourl]}, {@code [costless]}, {@code [seconds:4]} (another length than asked for)
 *   <li>on the download: {@code [novideo]} (404), {@code [truncated]}
 *   <li>{@code [slow:30s]} takes that long ({@code ms}, {@code s} or {@code m})
 * </ul>
 *
 * <p>Any bearer is welcome but {@code xai-wrong}, which is refused as xAI refuses an unknown key. Jobs and clips are
 * files below {@code {home}/simulated/}: a request id stays good over a restart, a video's URL only as long as the port.
 */
public final class SimulatedXai implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SimulatedXai.class.getName());
    private static final int THREADS = 16;

    static {
        // else the head of an answer waits 40 ms for the client's receipt before its body follows
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Tally creates = new Tally();
    private final Tally polls = new Tally();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "simulated-xai");
        thread.setDaemon(true);
        return thread;
    });
    private final SimulatedJobs jobs;
    private final Clips clips;
    private final HttpServer server;
    private volatile Duration latency;

    private SimulatedXai(Path home, Settings.Simulation how) throws IOException {
        var folder = home.resolve("simulated");
        latency = how.latency();
        jobs = new SimulatedJobs(folder);
        clips = new Clips(folder, how.clips());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), how.port()), 0);
        server.createContext("/", exchange -> Reply.error(404).send(exchange));
        server.createContext("/v1/videos/generations", withKey("POST", new SimulatedCreate(jobs, clips, creates)));
        server.createContext("/v1/videos/", withKey("GET", new SimulatedPoll(jobs, clips, polls, () -> latency)));
        server.createContext(SimulatedVideo.FOLDER, new SimulatedVideo(jobs, clips));
        server.setExecutor(threads);
    }

    /**
     * Starts one.
     *
     * @param home the directory in whose {@code simulated/} jobs and clips are kept
     * @throws UncheckedIOException where the port is taken or the directory cannot be written
     */
    public static SimulatedXai start(Path home, Settings.Simulation how) {
        try {
            var simulated = new SimulatedXai(home, how);
            simulated.server.start();
            LOG.log(Level.INFO, "The simulated provider listens on {0}", simulated.url());
            return simulated;
        } catch (IOException taken) {
            throw new UncheckedIOException("The simulated provider cannot start", taken);
        }
    }

    /** What a client uses as its base URL. */
    public URI url() {
        return URI.create("http://" + authority());
    }

    /** Host and port, as in the URLs of the videos. */
    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many create calls arrived with a key, whatever came of them. */
    public int creates() {
        return creates.total();
    }

    /** How many create calls arrived for exactly this prompt. */
    public int creates(String prompt) {
        return creates.of(prompt);
    }

    /** How many polls arrived for a job since the start. */
    public int polls(String requestId) {
        return polls.of(requestId);
    }

    /** The ids of all jobs taken, in no order, those of earlier runs among them. */
    public List<String> requestIds() {
        try {
            return jobs.ids();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Makes every job without a {@code [slow]} take so long, those at work included. */
    public void latency(Duration from) {
        latency = from;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        clips.close();
    }

    private static HttpHandler withKey(String method, HttpHandler handler) {
        return exchange -> {
            if (!exchange.getRequestMethod().equals(method)) {
                Reply.error(405, "invalid-argument", "Method not allowed.").send(exchange);
            } else if (key(exchange).isEmpty()) {
                Reply.error(401).send(exchange);
            } else if (key(exchange).equals("xai-wrong")) {
                Reply.error(
                                400,
                                "invalid-argument",
                                "Incorrect API key provided: xa***ng. You can obtain an API key"
                                        + " from https://console.x.ai.")
                        .send(exchange);
            } else {
                handler.handle(exchange);
            }
        };
    }

    private static String key(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : "";
    }
}
