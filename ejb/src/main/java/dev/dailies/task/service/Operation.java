package dev.dailies.task.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.task.Backlog;
import dev.dailies.task.BookReports;
import dev.dailies.task.NoSuchTask;
import dev.dailies.task.ProviderStates;
import dev.dailies.task.UnknownOutcomes;
import dev.dailies.task.VideoTask;
import dev.dailies.team.Administrator;
import dev.dailies.team.service.Administration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What an administrator does about that which does not go on by itself. */
@Stateless
public class Operation {

    @Inject
    Clock clock;

    @Inject
    Administration administration;

    @Inject
    ProviderStates providers;

    @Inject
    UnknownOutcomes unknown;

    @Inject
    Backlog backlog;

    @Inject
    BookReports reports;

    @Inject
    BookWatch watch;

    /**
     * The provider's operator has acted. If nothing has changed there, its next answer raises the alarm again.
     *
     * @return whether there was an alarm
     */
    public boolean clearAlarm(Administrator by, String provider, Reason reason) {
        administration.admit(by);
        var state = providers.locked(provider);
        if (state == null || state.alarm() == null) {
            return false;
        }
        var subject = new Subject(Subject.Kind.PROVIDER, provider, provider);
        administration.note(by, Deed.ALARM_CLEARED, subject, Change.of(state.alarm(), null), reason);
        state.clearAlarm();
        return true;
    }

    /**
     * Somebody has looked into whether the provider made the task, and billed it. A verdict that still comes is written
     * down all the same.
     *
     * @return whether that was unknown
     */
    public boolean clearOutcome(Administrator by, String taskId, Reason reason) {
        administration.admit(by);
        var task = unknown.locked(taskId);
        task.ifPresent(known -> {
            known.clearOutcome();
            administration.note(by, Deed.OUTCOME_CLEARED, subject(known), Change.of("unknown", "dealt with"), reason);
        });
        return task.isPresent();
    }

    /**
     * Tries once more to copy a video, at once.
     *
     * @return whether it is tried anew, rather than already being tried at this moment
     * @throws NoSuchTask if nothing is left to be copied of it
     */
    public boolean retryCopy(Administrator by, String taskId, Reason reason) {
        administration.admit(by);
        var task = backlog.failedCopy(taskId).orElseThrow(NoSuchTask::new);
        if (task.claim().lease() != null) {
            return false;
        }
        var tries = "%d tries".formatted(task.claim().attempts());
        task.copyAgain(clock.instant());
        administration.note(by, Deed.COPY_RETRIED, subject(task), Change.of(tries, null), reason);
        return true;
    }

    /**
     * Has the books checked in the background, because that may take a while.
     *
     * @return whether a check begins, rather than being under way already
     */
    public boolean checkBooks(Administrator by, Reason reason) {
        administration.admit(by);
        var begins = reports.locked().begin(clock.instant());
        if (begins) {
            administration.note(by, Deed.BOOKS_CHECKED, Subject.INSTALLATION, Change.NONE, reason);
            watch.checkSoon();
        }
        return begins;
    }

    private static Subject subject(VideoTask task) {
        return new Subject(Subject.Kind.TASK, task.id(), task.id());
    }
}
