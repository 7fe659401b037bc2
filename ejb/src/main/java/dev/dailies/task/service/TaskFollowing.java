package dev.dailies.task.service;

import dev.dailies.provider.ProviderReport;
import dev.dailies.provider.Providers;
import dev.dailies.task.Claim;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Does the next step of a claimed task. Whatever goes wrong here is mended when the lease ends and the task is due again. */
@ApplicationScoped
public class TaskFollowing {

    private static final Logger LOG = System.getLogger(TaskFollowing.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/dailies")
    ManagedExecutorService executor;

    @Inject
    Clock clock;

    @Inject
    Providers providers;

    @Inject
    ClaimsInHand inHand;

    @Inject
    TaskHandOver handOver;

    @Inject
    ProviderWatch watch;

    @Inject
    TaskVerdicts verdicts;

    @Inject
    VideoCopying copying;

    void follow(Claim claim) {
        inHand.take(claim, clock.instant());
        step(claim).whenComplete((done, failure) -> {
            inHand.drop(claim);
            if (failure != null) {
                LOG.log(Level.ERROR, "A step of " + claim + " failed", failure);
            }
        });
    }

    private CompletionStage<Void> step(Claim claim) {
        return switch (claim.step()) {
            case HANDING_OVER -> CompletableFuture.runAsync(() -> handOver.lost(claim), executor);
            case FOLLOWING, AWAITING_LATE_VERDICT -> ask(claim);
            case COPYING, COPYING_LATE -> copyAgain(claim);
        };
    }

    private CompletionStage<Void> ask(Claim claim) {
        return providers
                .of(claim.provider())
                .ask(claim.providerJob())
                .thenComposeAsync(report -> LogContext.of(claim.taskId()).in(() -> write(claim, report)), executor);
    }

    /** A copy that was interrupted or failed: the provider may keep the video elsewhere by now, so it is asked first. */
    private CompletionStage<Void> copyAgain(Claim claim) {
        return providers
                .of(claim.provider())
                .ask(claim.providerJob())
                .thenComposeAsync(
                        report -> copying.copy(LogContext.of(claim.taskId()).in(() -> verdicts.moved(claim, report))),
                        executor);
    }

    private CompletionStage<Void> write(Claim claim, ProviderReport report) {
        watch.note(claim.provider(), report);
        return verdicts.write(claim, report)
                .map(copying::copy)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
}
