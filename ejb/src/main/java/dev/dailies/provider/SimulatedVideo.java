package dev.dailies.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The video files of the simulated provider: no key needed, and the job's id in the name, as at xAI. */
record SimulatedVideo(SimulatedJobs jobs, Clips clips) implements HttpHandler {

    static final String FOLDER = "/xai-vidgen-bucket/";
    private static final String PREFIX = "xai-video-";
    private static final String ENDING = ".mp4";

    static String path(String job) {
        return FOLDER + PREFIX + job + ENDING;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().substring(FOLDER.length());
        var isVideo = name.startsWith(PREFIX) && name.endsWith(ENDING);
        var job = isVideo
                ? jobs.find(name.substring(PREFIX.length(), name.length() - ENDING.length()))
                : Optional.<SimulatedJob>empty();
        var clip = job.filter(found -> found.script().hasVideo())
                .map(found -> clips.of(found.clip()))
                .filter(found -> found.isDone() && !found.isCompletedExceptionally());
        if (clip.isEmpty()) {
            Reply.error(404).send(exchange);
        } else {
            send(exchange, clip.get().join(), job.get().script().says("truncated"));
        }
    }

    /** Announces the whole file in any case; closing the exchange before its end breaks the connection. */
    private static void send(HttpExchange exchange, Path clip, boolean isCutShort) throws IOException {
        var size = Files.size(clip);
        try (exchange;
                var bytes = Files.newInputStream(clip)) {
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            exchange.sendResponseHeaders(200, size);
            if (isCutShort) {
                exchange.getResponseBody().write(bytes.readNBytes((int) (size / 2)));
            } else {
                bytes.transferTo(exchange.getResponseBody());
            }
        }
    }
}
