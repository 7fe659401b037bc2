package dev.dailies;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Programs that go on asking for videos, one by one and by the file, of whichever node they come to. Whoever gets no
 * answer asks again: for a single video with the same Idempotency-Key, for a file with the same file.
 */
final class Customers {

    /** A wish for a single video, and what was answered in the end. */
    record Wish(Part part, Api.Answer answer) {}

    private static final Set<Integer> ANSWERS = Set.of(200, 202, 424);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ROWS = 100;

    private final Rehearsal rehearsal;
    private final String key;
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private final Queue<Part> rows = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<? extends Future<?>> all;
    private volatile boolean haveEnough;

    /**
     * @param many of them ask for single videos; one more sends files
     */
    Customers(Rehearsal rehearsal, String key, int many, long seed) {
        this.rehearsal = rehearsal;
        this.key = key;
        var single = IntStream.range(0, many).<Runnable>mapToObj(one -> () -> wish(new Random(seed + one)));
        all = Stream.concat(single, Stream.of(() -> send(new Random(seed + many))))
                .map(threads::submit)
                .toList();
    }

    /** They finish what they have begun, in so much time, and are gone. */
    void leave(Duration time) throws InterruptedException, ExecutionException, TimeoutException {
        haveEnough = true;
        var end = System.nanoTime() + time.toNanos();
        for (var one : all) {
            one.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        threads.shutdown();
    }

    List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    /** All that they asked for, one by one or by the file. */
    List<Part> parts() {
        return Stream.concat(wishes.stream().map(Wish::part), rows.stream()).toList();
    }

    private void wish(Random random) {
        while (!haveEnough) {
            var part = part(random);
            var answer = persistently(random, api -> new Member(api).create(part.job(), Ask.forVideo(part.prompt())));
            wishes.add(new Wish(part, answer));
        }
    }

    private void send(Random random) {
        while (!haveEnough) {
            var parts = IntStream.range(0, ROWS).mapToObj(row -> part(random)).toList();
            rows.addAll(parts);
            var file = csv(parts).getBytes(StandardCharsets.UTF_8);
            var sent = persistently(random, api -> new Uploads(api).send(file, "?commit=auto"));
            var path = Uploads.UPLOADS + "/" + sent.json().getString("id");
            while (!isOver(persistently(random, api -> api.get(path)))) {
                pause();
            }
        }
    }

    /** A file that was taken in twice, because the first answer was lost, is started once. */
    private static boolean isOver(Api.Answer upload) {
        return Set.of("completed", "ready").contains(upload.json().getString("status"));
    }

    /** Of a provider that is sometimes slow to accept, and usually at it for a while. */
    private Part part(Random random) {
        var part = rehearsal.xai().part("survives");
        part.onPolls(Stream.generate(() -> Cue.PENDING).limit(random.nextInt(4)).toArray(Cue[]::new));
        part.thenAlways(rehearsal.xai().done(part, 1));
        return random.nextInt(4) == 0 ? part.acceptedAfter(Duration.ofMillis(random.nextInt(1000))) : part;
    }

    private Api.Answer persistently(Random random, Function<Api, Api.Answer> deed) {
        while (true) {
            var node = rehearsal.nodes().get(random.nextInt(rehearsal.nodes().size()));
            try {
                var answer = deed.apply(node.api(key));
                if (ANSWERS.contains(answer.status())) {
                    return answer;
                }
            } catch (UncheckedIOException noAnswer) {
                // is asked again
            }
            pause();
        }
    }

    private static String csv(List<Part> parts) {
        return parts.stream()
                .map(part -> part.prompt() + ",1,480p\n")
                .collect(Collectors.joining("", "prompt,duration,resolution\n", ""));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
