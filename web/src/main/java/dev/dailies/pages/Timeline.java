package dev.dailies.pages;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.service.TaskStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what happened to a video, in the order in which it happened. */
@RequestScoped
class Timeline {

    private static final String GOOD = "is-good";
    private static final String BAD = "is-bad";

    @Inject
    Words words;

    List<Told> of(TaskStory story) {
        var history = story.history();
        var task = history.task();
        var told = new ArrayList<Told>();
        add(told, task.createdAt(), "", "taken-in", words.with("video.told.held", task.held()));
        add(told, history.handedOverAt(), "", "handed-over", job(history.providerJob()));
        add(told, history.runningSince(), "", "running", null);
        story.setbacks()
                .forEach(setback ->
                        told.add(new Told(setback.at(), BAD, setback.reason(), words.of("video.told.again"))));
        add(told, history.madeAt(), "", "made", words.with("video.told.seconds", task.generated()));
        add(told, history.storedAt(), "", "copied", task.storedBytes() == null ? null : size(task.storedBytes()));
        told.sort(Comparator.comparing(Told::at));
        if (task.status() == TaskStatus.SUCCEEDED) {
            add(
                    told,
                    task.completedAt(),
                    GOOD,
                    "ready",
                    words.with("video.told.charged", task.charged(), task.held().lessAtMost(task.charged())));
        } else if (task.status().isTerminal()) {
            add(
                    told,
                    task.completedAt(),
                    BAD,
                    "status." + task.status().word(),
                    words.with("video.told.back", task.held()));
        }
        return told;
    }

    /** In megabytes, as people say it. */
    String size(long bytes) {
        return words.with("video.megabytes", bytes / 1_000_000d);
    }

    private String job(String providerJob) {
        return providerJob == null ? null : words.with("video.told.job", providerJob);
    }

    private void add(List<Told> told, Instant at, String kind, String what, String note) {
        if (at != null) {
            told.add(new Told(
                    at, kind, words.of("video." + (what.startsWith("status.") ? what : "told." + what)), note));
        }
    }
}
