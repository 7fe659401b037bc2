package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The account has as many unfinished tasks as it may have (contract 2.8). */
public class TooManyPendingTasks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyPendingTasks(int cap) {
        super(
                "grok_video_too_many_pending_tasks",
                cap == 0
                        ? "Your cap of unfinished videos is 0. Ask your administrator to raise it."
                        : "All %d of your slots are in use. Wait until one of your videos is ready, then send this again."
                                .formatted(cap));
    }
}
