package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What is still to be done about a task, and when. A node that claims it writes its lease and moves the due time to the
 * lease's end, so a claimed task is simply not due; whoever writes a result must still find its own lease there.
 */
@Embeddable
public class Work {

    @Enumerated(EnumType.STRING)
    private TaskStep step;

    private Instant dueAt;
    private int attempts;
    private String lease;

    protected Work() {}

    Work(TaskStep step, Instant dueAt, String lease) {
        this.step = step;
        this.dueAt = dueAt;
        this.lease = lease;
    }

    /** Goes on to another step, at once and under the same lease. */
    void goOn(TaskStep next) {
        step = next;
        attempts = 0;
    }

    /** Leaves another step for whoever claims it when it is due. */
    void leave(TaskStep next, Instant due) {
        goOn(next);
        dueAt = due;
        lease = null;
    }

    /** The step came to nothing; it is tried again. */
    void again(Instant due) {
        attempts++;
        dueAt = due;
        lease = null;
    }

    void done() {
        leave(null, null);
    }

    TaskStep step() {
        return step;
    }

    int attempts() {
        return attempts;
    }

    String lease() {
        return lease;
    }
}
