package dev.dailies.upload.service;

import dev.dailies.credit.BalanceTooLow;
import dev.dailies.shared.Refusal;
import dev.dailies.shared.Settings;
import dev.dailies.task.TooManyPendingTasks;
import dev.dailies.task.service.Accepted;
import dev.dailies.task.service.Pulse;
import dev.dailies.task.service.SlotLookup;
import dev.dailies.task.service.TaskDispatch;
import dev.dailies.team.Owner;
import dev.dailies.team.TeamSuspended;
import dev.dailies.upload.Pause;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Feeds the rows of running uploads to the task intake, in {@link Turns}, as slots and credits allow. All nodes do it;
 * of two that try the same row one succeeds.
 */
@ApplicationScoped
public class UploadDrip {

    @Inject
    Settings settings;

    @Inject
    UploadCourse course;

    @Inject
    RowIntake intake;

    @Inject
    SlotLookup slots;

    @Inject
    TaskDispatch dispatch;

    @Inject
    Patience patience;

    @Inject
    Pulse pulse;

    private final AtomicInteger inHand = new AtomicInteger();

    /** As many rows as may be handed over now. The rest waits for the next tick. */
    void goOn() {
        var turns = new Turns(course.running());
        var checked = new HashSet<String>();
        var limits = new HashMap<Owner, Integer>();
        for (var upload = turns.next(); upload.isPresent() && isRoom(); upload = turns.next()) {
            turn(upload.get(), turns, checked, limits);
        }
    }

    /** Whether no row is being handed over. */
    public boolean isIdle() {
        return inHand.get() == 0;
    }

    private boolean isRoom() {
        return !pulse.rests()
                && inHand.get() < patience.atOnce(settings.uploads().atOnce());
    }

    private void turn(UploadView upload, Turns turns, Set<String> checked, Map<Owner, Integer> limits) {
        if (checked.add(upload.id()) && !course.mayGoOn(upload)) {
            course.pause(upload.id(), Pause.WITHOUT_ACCESS);
            turns.over();
            return;
        }
        var row = intake.next(upload);
        if (row.isEmpty()) {
            turns.over();
            return;
        }
        var limit = limits.computeIfAbsent(upload.owner(), this::limit);
        take(upload, row.get(), limit, turns);
    }

    private void take(UploadView upload, RowView row, int limit, Turns turns) {
        try {
            intake.take(upload, row, limit).ifPresent(this::handOver);
            turns.taken();
        } catch (TooManyPendingTasks noSlot) {
            turns.full();
        } catch (BalanceTooLow noCredit) {
            course.pause(upload.id(), Pause.until(row.price()));
            turns.over();
        } catch (TeamSuspended justNow) {
            course.pause(upload.id(), Pause.WITHOUT_ACCESS);
            turns.over();
        } catch (PriceRisen dearer) {
            course.pause(upload.id(), Pause.dearer(dearer.price()));
            turns.over();
        } catch (Refusal notOnOffer) {
            intake.refuse(upload, row, notOnOffer);
            turns.taken();
        }
    }

    private int limit(Owner owner) {
        return slots.of(owner).forUploads(settings.uploads().keptPercent());
    }

    private void handOver(Accepted accepted) {
        inHand.incrementAndGet();
        dispatch.send(accepted).whenComplete((task, failure) -> {
            inHand.decrementAndGet();
            patience.note(failure);
        });
    }
}
