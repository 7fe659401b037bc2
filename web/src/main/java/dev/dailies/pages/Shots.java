package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.VideoLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Puts tasks into the words and pictures of the pages. */
@RequestScoped
class Shots {

    private static final int MINUTE = 60;

    @Inject
    Settings settings;

    @Inject
    VideoLinks links;

    @Inject
    Moments moments;

    @Inject
    Words words;

    Shot of(TaskView task, String maker) {
        return of(task, maker, moments.now());
    }

    /**
     * @param since what came back after this is new to the reader
     */
    Shot of(TaskView task, String maker, Instant since) {
        return new Shot(
                task,
                maker,
                film(task),
                figure(task),
                head(task),
                sentence(task),
                credits(task),
                moments.brief(task.createdAt()),
                task.completedAt() != null && task.completedAt().isAfter(since));
    }

    /** Until when its video is kept. */
    Instant keptUntil(TaskView task) {
        return task.completedAt().plus(settings.keeping().retention());
    }

    /** Ours by its path alone, so that it is found under whatever name the reader knows this server. */
    private String film(TaskView task) {
        if (task.status() != TaskStatus.SUCCEEDED || keptUntil(task).isBefore(moments.now())) {
            return null;
        }
        var address = links.of(task);
        return task.storedBytes() == null ? address.toString() : address.getRawPath() + "?" + address.getRawQuery();
    }

    private String figure(TaskView task) {
        return task.status() == TaskStatus.RUNNING && task.progress() != null
                ? words.with("video.percent", task.progress())
                : null;
    }

    private String head(TaskView task) {
        return switch (task.status()) {
            case QUEUED -> words.of(task.handingOver() ? "video.taken" : "video.handed-over");
            case RUNNING -> figure(task) == null ? words.of("video.running") : null;
            case SUCCEEDED -> words.of("video.gone");
            default -> words.of(why(task) + ".head");
        };
    }

    private String sentence(TaskView task) {
        return switch (task.status()) {
            case QUEUED -> words.of("video.soon");
            case RUNNING -> toGo(task);
            case SUCCEEDED -> words.with("video.gone.when", moments.date(keptUntil(task)));
            default -> words.of(why(task) + ".what");
        };
    }

    /** The key of why there is no video: the common reasons have words of their own. */
    private String why(TaskView task) {
        var own = "video.why." + task.error().code().replace('_', '-');
        return words.has(own + ".head") ? own : "video.why." + task.status().word();
    }

    /** As long again as it took so far for each per cent. */
    private String toGo(TaskView task) {
        if (task.progress() == null || task.progress() == 0) {
            return words.of("video.soon");
        }
        var passed = Duration.between(task.createdAt(), moments.now()).toSeconds();
        var left = Math.max(1, passed * (100 - task.progress()) / task.progress());
        return left < MINUTE
                ? words.with("video.seconds-to-go", left)
                : words.with("video.minutes-to-go", (left + MINUTE / 2) / MINUTE);
    }

    private static String credits(TaskView task) {
        return (task.status().isTerminal() ? task.charged() : task.held()).toString();
    }
}
