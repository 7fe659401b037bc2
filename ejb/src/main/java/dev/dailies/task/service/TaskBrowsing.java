package dev.dailies.task.service;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.ListedTask;
import dev.dailies.task.ListedTasks;
import dev.dailies.task.TaskFilter;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lists tasks for those who may see them: their own, or their team's (contract 3.3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskBrowsing {

    @Inject
    ListedTasks tasks;

    public Slice<ListedTask> page(TaskFilter filter, Place<String> place, int size) {
        return tasks.page(filter, place, size);
    }

    /** How many of the reader's, or of their team's, are not finished; at most the bound. */
    public int unfinished(TaskFilter filter, int bound) {
        return tasks.unfinished(filter, bound);
    }
}
