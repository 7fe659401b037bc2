package dev.dailies.task.service;

import dev.dailies.credit.Credits;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.provider.ProviderFailure;
import dev.dailies.task.Claim;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.TaskEnd;
import dev.dailies.task.TaskEnds;
import dev.dailies.task.TaskError;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.VideoTask;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The end of a task: its last state, the money and the free slot, in one transaction that finds nothing to do unless the
 * lease still holds (contract 6.3). The ledger's unique key makes a second settlement impossible rather than unlikely.
 */
@Stateless
public class TaskSettlement {

    @Inject
    Clock clock;

    @Inject
    VideoTasks tasks;

    @Inject
    PendingCaps caps;

    @Inject
    CreditLedger ledger;

    @Inject
    TaskEnds ends;

    @Inject
    TaskMetrics metrics;

    /** The video is ours: the generated seconds are charged. */
    public void succeeded(Claim claim, long bytes) {
        charge(claim, task -> task.succeed(bytes, clock.instant()));
    }

    /** The video stays the provider's for now: the generated seconds are charged all the same. */
    public void succeededWithoutCopy(Claim claim, Instant nextTry) {
        charge(claim, task -> task.succeedWithoutCopy(clock.instant(), nextTry));
    }

    /** There will be no video: nothing is charged. */
    public void ended(Claim claim, TaskStatus verdict, TaskError why, BigDecimal cost) {
        release(claim, task -> task.end(verdict, why, cost, clock.instant()));
    }

    /** No verdict came in time: nothing is charged, and a late one is listened for. */
    public void expired(Claim claim, TaskError why, Instant nextLook) {
        release(claim, task -> task.expire(why, clock.instant(), nextLook));
    }

    /** The provider did not take it: nothing is charged. */
    public Optional<TaskView> refused(Claim claim, TaskError why, ProviderFailure failure, boolean unknown) {
        return release(claim, task -> task.refuse(why, failure.status(), failure.body(), unknown, clock.instant()));
    }

    private void charge(Claim claim, Function<VideoTask, Credits> deed) {
        tasks.claimed(claim).ifPresent(task -> {
            var charge = deed.apply(task);
            caps.leave(task.owner().accountId());
            ledger.settle(task.hold(), charge);
            ends.add(TaskEnd.of(task));
            metrics.ended(task.status(), task.madeAt());
        });
    }

    private Optional<TaskView> release(Claim claim, Consumer<VideoTask> deed) {
        var verdictAt = clock.instant();
        return tasks.claimed(claim).map(task -> {
            deed.accept(task);
            caps.leave(task.owner().accountId());
            ledger.release(task.hold());
            ends.add(TaskEnd.of(task));
            metrics.ended(task.status(), verdictAt);
            return task.view();
        });
    }
}
