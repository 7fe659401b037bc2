package dev.dailies.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** {@code GET /v1/videos/{request_id}} of the simulated provider. */
record SimulatedPoll(SimulatedJobs jobs, Clips clips, Tally polls, Supplier<Duration> latency) implements HttpHandler {

    private static final int ALMOST = 99;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var poll = polls.count(id);
        var host = exchange.getRequestHeaders().getFirst("Host");
        jobs.find(id)
                .map(job -> reply(job, poll, host))
                .orElseGet(() -> Reply.error(404))
                .send(exchange);
    }

    private Reply reply(SimulatedJob job, int poll, String host) {
        var script = job.script();
        if (script.spoils("poll", poll)) {
            return Reply.error(script.status("poll").orElse(503));
        }
        if (script.spoils("garbage", poll)) {
            return new Reply(200, "{\"status\": \"pend");
        }
        var whole = script.latency(latency.get());
        var worked = Duration.between(job.since(), Instant.now());
        if (worked.compareTo(whole) < 0) {
            return early(job, poll, (int) (worked.toMillis() * 100 / whole.toMillis()));
        }
        var clip = script.hasVideo() ? clips.of(job.clip()) : CompletableFuture.completedFuture(null);
        if (!clip.isDone()) {
            return pending(ALMOST);
        }
        return clip.isCompletedExceptionally() ? failed("internal_error") : end(job, host);
    }

    /** The first polls show two of xAI's quirks: a 202 with no body at all, then an answer without a status. */
    private static Reply early(SimulatedJob job, int poll, int progress) {
        return switch (poll) {
            case 1 -> new Reply(202, "");
            case 2 -> Reply.of(200, Wire.body().add("request_id", job.id()));
            default -> pending(Math.min(progress, ALMOST));
        };
    }

    private static Reply pending(int progress) {
        return Reply.of(202, Wire.body().add("status", "pending").add("progress", progress));
    }

    private static Reply end(SimulatedJob job, String host) {
        var script = job.script();
        if (script.says("fail")) {
            return failed(script.value("fail", "internal_error"));
        }
        if (script.says("expired")) {
            return Reply.of(200, Wire.body().add("status", "expired"));
        }
        if (script.says("rejected")) {
            var rejection = Wire.body()
                    .add("code", "invalid-argument")
                    .add("error", "Generated video rejected by content moderation.");
            return Reply.of(400, charged(job, rejection));
        }
        return done(job, script, host);
    }

    private static Reply failed(String code) {
        var error = Wire.body().add("code", code).add("message", "The video could not be made: " + code + ".");
        return Reply.of(200, Wire.body().add("status", "failed").add("error", error));
    }

    private static Reply done(SimulatedJob job, Script script, String host) {
        var hasUrl = !script.says("moderated") && !script.says("nourl");
        var url = hasUrl ? "http://" + host + SimulatedVideo.path(job.id()) : "";
        var video = Wire.body()
                .add("url", url)
                .add("duration", job.length())
                .add("respect_moderation", !script.says("moderated"));
        var done = Wire.body()
                .add("status", "done")
                .add("progress", 100)
                .add("model", job.model())
                .add("video", video);
        return Reply.of(200, script.says("costless") ? done : charged(job, done));
    }

    private static JsonObjectBuilder charged(SimulatedJob job, JsonObjectBuilder answer) {
        return answer.add("usage", Wire.body().add("cost_in_usd_ticks", job.costInUsdTicks()));
    }
}
