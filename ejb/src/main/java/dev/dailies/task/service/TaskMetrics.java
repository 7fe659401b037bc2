package dev.dailies.task.service;

import dev.dailies.provider.Meters;
import dev.dailies.task.TaskStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is counted as it happens. */
@ApplicationScoped
public class TaskMetrics {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Clock clock;

    @Inject
    Meters meters;

    /** A create call was answered: {@code accepted}, or the code of its refusal. */
    public void created(String outcome) {
        meters.count("dailies.creates", "outcome", outcome);
    }

    /**
     * This transaction ends a task. It counts once it is committed.
     *
     * @param verdictAt when we were told how the task ended; settled is it only now
     */
    void ended(TaskStatus status, Instant verdictAt) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing counts yet
            }

            @Override
            public void afterCompletion(int outcome) {
                if (outcome == Status.STATUS_COMMITTED) {
                    settled(status, Duration.between(verdictAt, clock.instant()));
                }
            }
        });
    }

    private void settled(TaskStatus status, Duration lag) {
        meters.count("dailies.tasks.ended", "status", status.word());
        meters.time(lag, "dailies.settle.lag");
    }
}
