package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** No task has this id (contract 3.3). */
public class NoSuchTask extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchTask() {
        super("task_not_found", "There is no task with this id. Check it against the answer of the create call.");
    }
}
