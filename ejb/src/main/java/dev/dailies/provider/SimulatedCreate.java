package dev.dailies.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code POST /v1/videos/generations} of the simulated provider. */
record SimulatedCreate(SimulatedJobs jobs, Clips clips, Tally creates) implements HttpHandler {

    private static final int LONGEST_BODY = 24 << 20;
    private static final long HANG_SECONDS = 300;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        var order = Wire.object(body);
        var prompt = order.map(json -> Wire.text(json, "prompt")).orElse("");
        creates.count(prompt);
        var script = Script.of(prompt);
        if (script.says("hang")) {
            hang(exchange);
            return;
        }
        var reply = script.status("http")
                .map(Reply::error)
                .orElseGet(() -> order.map(SimulatedOrder::new)
                        .map(this::take)
                        .orElseGet(() -> Reply.error(400, "invalid-argument", "The body is not a JSON object.")));
        if (script.says("lost")) {
            hang(exchange);
        } else {
            reply.send(exchange);
        }
    }

    private Reply take(SimulatedOrder order) {
        try {
            var job = order.job();
            jobs.add(job);
            if (job.script().hasVideo()) {
                clips.of(job.clip());
            }
            return Reply.of(200, Wire.body().add("request_id", job.id()));
        } catch (SimulatedOrder.Wrong wrong) {
            return wrong.reply();
        } catch (IOException disk) {
            return Reply.error(500);
        }
    }

    /** Says nothing and holds no thread; after a while the connection is given back. */
    private static void hang(HttpExchange exchange) {
        CompletableFuture.delayedExecutor(HANG_SECONDS, TimeUnit.SECONDS).execute(exchange::close);
    }
}
