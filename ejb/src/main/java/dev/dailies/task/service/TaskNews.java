package dev.dailies.task.service;

import dev.dailies.task.TaskFilter;
import dev.dailies.task.VideosVisits;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells what is news to whoever looks at a list of videos: what came back since they were last there. */
@Stateless
public class TaskNews {

    @Inject
    VideosVisits visits;

    @Inject
    Clock clock;

    /** Notes the look, and says since when things are new to them. */
    public Instant since(TaskFilter filter) {
        return filter.isAllowed() ? visits.look(filter, clock.instant()) : clock.instant();
    }
}
