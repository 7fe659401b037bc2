package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The account has as many unfinished tasks as it may have (contract 2.8). */
public class TooManyPendingTasks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyPendingTasks(Slots slots) {
        super("grok_video_too_many_pending_tasks", words(slots));
    }

    private static String words(Slots slots) {
        if (slots.cap() == 0) {
            return "Your cap of unfinished videos is 0. Ask your administrator to raise it.";
        }
        return slots.isOver()
                ? "You have %d unfinished videos and may have %d. Wait until fewer than %2$d are left, then send this again."
                        .formatted(slots.used(), slots.cap())
                : "All %d of your slots are in use. Wait until one of your videos is ready, then send this again."
                        .formatted(slots.cap());
    }
}
