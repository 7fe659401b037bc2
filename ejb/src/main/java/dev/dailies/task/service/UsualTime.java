package dev.dailies.task.service;

import dev.dailies.task.VideoTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** How long a team's videos take, from created to ended, by its last 50. */
@ApplicationScoped
public class UsualTime {

    private static final int HISTORY = 50;
    private static final Duration WITHOUT_HISTORY = Duration.ofMinutes(1);

    @Inject
    VideoTasks tasks;

    public Duration of(long teamId) {
        var last = tasks.lastSucceeded(teamId, HISTORY);
        return last.isEmpty()
                ? WITHOUT_HISTORY
                : last.stream()
                        .map(task -> Duration.between(task.createdAt(), task.completedAt()))
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(last.size());
    }
}
