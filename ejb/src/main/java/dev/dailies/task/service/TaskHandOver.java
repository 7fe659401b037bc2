package dev.dailies.task.service;

import dev.dailies.provider.ProviderFailure;
import dev.dailies.provider.ProviderFailure.Outcome;
import dev.dailies.shared.Settings;
import dev.dailies.task.Claim;
import dev.dailies.task.TaskError;
import dev.dailies.task.TaskView;
import dev.dailies.task.VideoTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Writes down what became of a hand-over. */
@Stateless
public class TaskHandOver {

    private static final Logger LOG = System.getLogger(TaskHandOver.class.getName());

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    VideoTasks tasks;

    @Inject
    TaskSettlement settlement;

    /** The provider took it, under an id of its own. */
    public void taken(Claim claim, String job) {
        var now = clock.instant();
        if (!tasks.handedOver(claim, job, now, now.plus(settings.following().first()))) {
            LOG.log(
                    Level.WARNING,
                    "The provider took {0} after it was given up; its cost will be ours",
                    claim.taskId());
            tasks.handedOverLate(
                    claim.taskId(), job, now.plus(settings.following().first()));
        }
    }

    /**
     * The provider did not take it: the task is kept as failed, the hold is given back (contract 2.10).
     *
     * @return the task, unless somebody else has ended it meanwhile
     */
    public Optional<TaskView> refused(Claim claim, ProviderFailure failure) {
        LOG.log(Level.WARNING, "The provider did not take {0}: {1}", claim.taskId(), failure.getMessage());
        var error = switch (failure.outcome()) {
            case REFUSED -> refusal();
            case UNKNOWN -> lostAnswer();
            case TIMED_OUT -> noAnswer();
        };
        var unknown = failure.outcome() != Outcome.REFUSED;
        return settlement.refused(claim, error, failure, unknown);
    }

    /** Whoever had it in hand died with it: nobody knows whether the provider took it. */
    public void lost(Claim claim) {
        LOG.log(Level.WARNING, "The hand-over of {0} was interrupted; its outcome is unknown", claim.taskId());
        var failure = new ProviderFailure(Outcome.UNKNOWN, null, null, "interrupted");
        settlement.refused(claim, noAnswer(), failure, true);
    }

    private static TaskError refusal() {
        return new TaskError(
                TaskError.UPSTREAM_FAILED,
                "The provider did not take it. Nothing was charged. Try again in a short while, or change what its error names.");
    }

    private static TaskError lostAnswer() {
        return new TaskError(
                TaskError.UPSTREAM_FAILED,
                "The provider's answer was lost on the way. Nothing was charged. Try again in a short while.");
    }

    private static TaskError noAnswer() {
        return new TaskError(
                TaskError.UPSTREAM_TIMEOUT,
                "The provider did not answer. Nothing was charged. Try again in a short while.");
    }
}
