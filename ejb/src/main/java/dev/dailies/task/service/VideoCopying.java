package dev.dailies.task.service;

import dev.dailies.provider.Providers;
import dev.dailies.task.Claim;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Fetches finished videos into our own store, streaming, and says what came of it. */
@ApplicationScoped
public class VideoCopying {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/copies")
    ManagedExecutorService executor;

    @Inject
    Providers providers;

    @Inject
    VideoStore store;

    @Inject
    CopyOutcome outcome;

    /** Has a thread from its first byte to its last, so that no more are on their way at once than there are threads. */
    CompletionStage<Void> copy(Claim claim) {
        return CompletableFuture.supplyAsync(() -> fetched(claim), executor)
                .handleAsync(
                        (bytes, failure) -> LogContext.of(claim.taskId()).in(() -> written(claim, bytes, failure)),
                        executor);
    }

    private long fetched(Claim claim) {
        var part = store.part(claim.taskId());
        var bytes = providers
                .of(claim.provider())
                .fetch(URI.create(claim.providerVideo()), part)
                .toCompletableFuture()
                .join();
        return keep(claim, part, bytes);
    }

    private Void written(Claim claim, Long bytes, Throwable failure) {
        if (failure == null) {
            outcome.copied(claim, bytes);
        } else {
            outcome.failed(claim, reason(failure));
        }
        return null;
    }

    private long keep(Claim claim, Path part, long bytes) {
        try {
            store.keep(claim.taskId(), part);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
