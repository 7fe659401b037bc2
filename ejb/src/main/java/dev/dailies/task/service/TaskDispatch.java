package dev.dailies.task.service;

import dev.dailies.provider.ProviderFailure;
import dev.dailies.provider.ProviderFailure.Outcome;
import dev.dailies.provider.Providers;
import dev.dailies.task.ProviderFailed;
import dev.dailies.task.TaskView;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Hands accepted tasks over to their provider, each exactly once, with no thread waiting and no transaction open. */
@ApplicationScoped
public class TaskDispatch {

    private static final Logger LOG = System.getLogger(TaskDispatch.class.getName());

    /** With pauses that double from a second on, a database that is away for half a minute costs no task. */
    private static final int TRIES = 6;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/hand-overs")
    ManagedExecutorService executor;

    @Inject
    Providers providers;

    @Inject
    TaskHandOver handOver;

    @Inject
    ProviderWatch watch;

    /**
     * @return the task, queued; or fails with {@link ProviderFailed} (as the cause of a {@link CompletionException})
     */
    public CompletionStage<TaskView> send(Accepted accepted) {
        var log = LogContext.of(accepted.task().id());
        var provider = accepted.claim().provider();
        return CompletableFuture.completedFuture(accepted.job())
                .thenCompose(job -> providers.of(provider).submit(job))
                .handleAsync((job, failure) -> log.in(() -> written(accepted, job, failure, 0)), this::run)
                .thenCompose(Function.identity());
    }

    /** A node that stops refuses new work, but what its provider answers to a call of before must still be written down. */
    private void run(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException leaving) {
            work.run();
        }
    }

    /** Only the writing down is repeated, never the call. */
    private CompletionStage<TaskView> written(Accepted accepted, String job, Throwable failure, int attempt) {
        try {
            return CompletableFuture.completedFuture(outcome(accepted, job, failure));
        } catch (EJBException databaseAway) {
            if (attempt + 1 == TRIES) {
                throw databaseAway;
            }
            LOG.log(
                    Level.WARNING,
                    "The hand-over of {0} could not be written down yet",
                    accepted.task().id());
            var log = LogContext.of(accepted.task().id());
            var later = CompletableFuture.delayedExecutor(1L << attempt, TimeUnit.SECONDS, this::run);
            return CompletableFuture.supplyAsync(
                            () -> log.in(() -> written(accepted, job, failure, attempt + 1)), later)
                    .thenCompose(Function.identity());
        }
    }

    private TaskView outcome(Accepted accepted, String job, Throwable failure) {
        var provider = accepted.claim().provider();
        if (failure == null) {
            handOver.taken(accepted.claim(), job);
            watch.handedOver(provider, null);
            return accepted.task();
        }
        var refused = handOver.refused(accepted.claim(), known(failure));
        watch.handedOver(provider, known(failure));
        throw refused.map(ProviderFailed::new)
                .orElseThrow(() -> new IllegalStateException(accepted.claim() + " was ended by somebody else"));
    }

    /** Whatever the provider's code did not foresee may have happened after the bytes left. */
    private static ProviderFailure known(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ProviderFailure known
                ? known
                : new ProviderFailure(
                        Outcome.UNKNOWN, null, null, cause.getClass().getName());
    }
}
