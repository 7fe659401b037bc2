package dev.dailies;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a {@link ScriptedXai} does about one prompt, and when it was called. Unless told otherwise, it is at it for ever. */
final class Part {

    private final String prompt;
    private final String job;
    private final Queue<Instant> creates = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> polls = new ConcurrentLinkedQueue<>();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private volatile Cue onCreate;
    private final Queue<Cue> onPolls = new ConcurrentLinkedQueue<>();
    private volatile Cue onEveryOtherPoll = Cue.PENDING;

    Part(String prompt, String job) {
        this.prompt = prompt;
        this.job = job;
        this.onCreate = Cue.says(200, "{\"request_id\":\"" + job + "\"}");
    }

    /** What it answers to the create call. */
    Part onCreate(Cue cue) {
        onCreate = cue;
        return this;
    }

    /** Takes so long to accept the job. */
    Part acceptedAfter(Duration pause) {
        return onCreate(onCreate.after(pause));
    }

    /** What it answers to the polls that come next. */
    Part onPolls(Cue... cues) {
        onPolls.addAll(List.of(cues));
        return this;
    }

    /** What it answers to every poll after those. */
    Part thenAlways(Cue cue) {
        onEveryOtherPoll = cue;
        return this;
    }

    String prompt() {
        return prompt;
    }

    String job() {
        return job;
    }

    int creates() {
        return creates.size();
    }

    List<Instant> polls() {
        return List.copyOf(polls);
    }

    /** What the create calls sent. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    void create(HttpExchange exchange, String body) throws IOException {
        creates.add(Instant.now());
        bodies.add(body);
        onCreate.play(exchange);
    }

    void poll(HttpExchange exchange) throws IOException {
        polls.add(Instant.now());
        var cue = onPolls.poll();
        (cue == null ? onEveryOtherPoll : cue).play(exchange);
    }
}
