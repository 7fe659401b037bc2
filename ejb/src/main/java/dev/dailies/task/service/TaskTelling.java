package dev.dailies.task.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.ListedTasks;
import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.task.TaskHistory;
import dev.dailies.task.TaskSetbacks;
import dev.dailies.task.VideoTasks;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells all about one task to those who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskTelling {

    private static final int MOST_SETBACKS = 20;

    @Inject
    VideoTasks tasks;

    @Inject
    ListedTasks listed;

    @Inject
    TaskSetbacks setbacks;

    @Inject
    CreditLedger ledger;

    /**
     * @throws NoSuchTask if there is none
     * @throws NotTheOwner if it is somebody else's (contract 3.3)
     */
    public TaskStory of(String id, Owner reader) {
        var history = tasks.history(id).orElseThrow(NoSuchTask::new);
        if (!history.task().owner().shares(reader)) {
            throw new NotTheOwner();
        }
        return story(history);
    }

    /**
     * What those who look after the installation may know of it: whose it is, its way and its money, and nothing of what
     * it shows. That the reader is an administrator, the caller knows.
     *
     * @throws NoSuchTask if there is none
     */
    public TaskStory record(String id) {
        return story(tasks.history(id).orElseThrow(NoSuchTask::new).withoutContent());
    }

    private TaskStory story(TaskHistory history) {
        var id = history.task().id();
        return new TaskStory(
                history,
                listed.maker(history.task().owner().accountId()).orElse(""),
                setbacks.of(id, MOST_SETBACKS),
                ledger.statementOf(id));
    }
}
