package dev.dailies.task.service;

import dev.dailies.provider.ProviderReport;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import dev.dailies.task.Claim;
import dev.dailies.task.TaskEnd;
import dev.dailies.task.TaskEnds;
import dev.dailies.task.TaskError;
import dev.dailies.task.TaskSetbacks;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskStep;
import dev.dailies.task.VideoTask;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/** Writes down what a look at a job told. */
@Stateless
public class TaskVerdicts {

    private static final Logger LOG = System.getLogger(TaskVerdicts.class.getName());

    @Inject
    Clock clock;

    @Inject
    PollSchedule schedule;

    @Inject
    VideoTasks tasks;

    @Inject
    TaskSetbacks setbacks;

    @Inject
    TaskEnds ends;

    @Inject
    TaskSettlement settlement;

    /**
     * @return what is to be done next under the same lease, if anything is
     */
    public Optional<Claim> write(Claim claim, ProviderReport report) {
        if (claim.step() == TaskStep.AWAITING_LATE_VERDICT) {
            late(claim, report);
        } else if (report instanceof Finished finished) {
            return made(claim, finished);
        } else if (report instanceof Ended ended) {
            settlement.ended(claim, statusOf(ended), new TaskError(ended.code(), ended.message()), ended.cost());
        } else if (schedule.isPastDeadline(claim, clock.instant())) {
            expire(claim);
        } else if (report instanceof Pending pending) {
            pending(claim, pending);
        } else if (report instanceof Unclear unclear) {
            unclear(claim, unclear);
        }
        return Optional.empty();
    }

    /**
     * Writes down where a finished video is kept, if the look told.
     *
     * @return the claim, with what is known of that place
     */
    public Claim moved(Claim claim, ProviderReport report) {
        if (report instanceof Finished finished) {
            return tasks.claimed(claim)
                    .map(task -> {
                        task.moved(finished.video().toString());
                        return task.claim();
                    })
                    .orElse(claim);
        }
        return claim;
    }

    private Optional<Claim> made(Claim claim, Finished finished) {
        return tasks.claimed(claim).map(task -> {
            task.made(finished.video().toString(), finished.seconds(), finished.cost(), clock.instant());
            return task.claim();
        });
    }

    private void pending(Claim claim, Pending pending) {
        var progress = pending.progress();
        var now = clock.instant();
        tasks.pending(claim, progress != null && progress > 0, progress, now, schedule.afterPending(claim, now));
    }

    private void unclear(Claim claim, Unclear unclear) {
        LOG.log(Level.INFO, "No verdict on {0}: {1}", claim.taskId(), unclear.reason());
        var next = schedule.afterUnclear(claim, unclear.retryAfter(), clock.instant());
        tasks.claimed(claim).ifPresent(task -> {
            task.again(next);
            setbacks.add(claim.taskId(), unclear.reason(), clock.instant());
        });
    }

    private void expire(Claim claim) {
        LOG.log(Level.WARNING, "No verdict on {0} before its deadline; its outcome is unknown", claim.taskId());
        var why = new TaskError("expired", "No result before the deadline. All that was held was given back.");
        settlement.expired(claim, why, schedule.afterExpiry(clock.instant()));
    }

    private void late(Claim claim, ProviderReport report) {
        tasks.claimed(claim).ifPresent(task -> {
            if (report instanceof Finished finished) {
                lateVerdict(task, finished.cost());
            } else if (report instanceof Ended ended) {
                lateVerdict(task, ended.cost());
            } else if (schedule.isPastLateVerdicts(claim, clock.instant())) {
                task.giveUp();
            } else {
                task.again(schedule.afterExpiry(clock.instant()));
            }
        });
    }

    private void lateVerdict(VideoTask task, BigDecimal cost) {
        LOG.log(Level.WARNING, "A late verdict on {0}: the operator pays {1} USD", task.id(), cost);
        ends.add(TaskEnd.costing(task, task.lateVerdict(cost)));
    }

    private static TaskStatus statusOf(Ended ended) {
        return switch (ended.end()) {
            case FAILED -> TaskStatus.FAILED;
            case CANCELLED -> TaskStatus.CANCELLED;
            case EXPIRED -> TaskStatus.EXPIRED;
        };
    }
}
