package dev.dailies.task.service;

import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.task.TaskIds;
import dev.dailies.task.TaskView;
import dev.dailies.task.VideoTasks;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads tasks for those who may. A read is only a read: the provider is never asked (contract 3.5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskLookup {

    @Inject
    VideoTasks tasks;

    /**
     * @throws NoSuchTask if there is none
     * @throws NotTheOwner if it is somebody else's (contract 3.3)
     */
    public TaskView find(String id, Owner reader) {
        var task = Optional.of(id).filter(TaskIds::isOne).flatMap(tasks::view).orElseThrow(NoSuchTask::new);
        if (!task.owner().shares(reader)) {
            throw new NotTheOwner();
        }
        return task;
    }
}
