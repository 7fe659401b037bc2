package dev.dailies.task.service;

import dev.dailies.team.Owner;
import java.util.Set;

/** Somebody who wants to hear when a task of theirs or of their team moves, wherever that happened. */
public interface TaskWatcher {

    Owner owner();

    /** Tells which tasks moved, and no more than that: whoever wants to know how they stand asks through the owner scope. */
    void moved(Set<String> ids);

    /** Asks whether they are still there, and lets them go if they have not answered since they were last asked. */
    void knock();
}
