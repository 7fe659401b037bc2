package dev.dailies.task.service;

import dev.dailies.task.Claim;
import dev.dailies.task.TaskSetbacks;
import dev.dailies.task.TaskStep;
import dev.dailies.task.VideoTask;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** What a copy leads to: success; another try; or success with the provider's address, and tries for a day. */
@Stateless
public class CopyOutcome {

    private static final Logger LOG = System.getLogger(CopyOutcome.class.getName());
    private static final int TRIES = 3;

    /** The cause is the operator's business: it may name hosts and folders. */
    private static final String NOT_COPIED = "The video could not be copied";

    @Inject
    Clock clock;

    @Inject
    PollSchedule schedule;

    @Inject
    VideoTasks tasks;

    @Inject
    TaskSetbacks setbacks;

    @Inject
    TaskSettlement settlement;

    public void copied(Claim claim, long bytes) {
        if (claim.step() == TaskStep.COPYING) {
            settlement.succeeded(claim, bytes);
        } else {
            tasks.claimed(claim).ifPresent(task -> task.stored(bytes, clock.instant()));
        }
    }

    public void failed(Claim claim, String reason) {
        LOG.log(Level.WARNING, "The video of {0} could not be copied: {1}", claim.taskId(), reason);
        var next = schedule.afterFailedCopy(claim, clock.instant());
        if (claim.step() == TaskStep.COPYING && claim.attempts() + 1 >= TRIES) {
            settlement.succeededWithoutCopy(claim, next);
        } else if (claim.step() == TaskStep.COPYING_LATE && schedule.isPastCopying(claim, clock.instant())) {
            tasks.claimed(claim).ifPresent(task -> letLie(claim, task));
        } else {
            tasks.claimed(claim).ifPresent(task -> {
                task.again(next);
                setbacks.add(claim.taskId(), NOT_COPIED, clock.instant());
            });
        }
    }

    /** The provider does not keep it any more, most likely. Until nobody would, an administrator may have it tried again. */
    private void letLie(Claim claim, VideoTask task) {
        var end = schedule.endOfKeeping(claim);
        if (end.isAfter(clock.instant())) {
            task.again(end);
        } else {
            task.giveUp();
        }
    }
}
