package dev.dailies.api;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.function.Supplier;

/** A task in the contract's own words (2.6, 3.1). */
final class TaskJson {

    private TaskJson() {}

    /** The answer to a create call, the first time and every other. */
    static JsonObject created(TaskView task) {
        return head(task, TaskStatus.QUEUED).build();
    }

    /**
     * @param video where the video is to be had; asked for only if there is one
     */
    static JsonObject of(TaskView task, Supplier<URI> video) {
        var json = head(task, task.status())
                .add("created_at", task.createdAt().getEpochSecond())
                .add("resolution", task.asked().resolution().label())
                .add("duration", task.seconds());
        if (task.progress() != null) {
            json.add("progress", task.progress());
        }
        if (task.status().isTerminal()) {
            json.add("completed_at", task.completedAt().getEpochSecond());
            json.add("credits", task.charged().toString());
        }
        if (task.status() == TaskStatus.SUCCEEDED) {
            json.add("content", NewJson.object().add("video_url", video.get().toString()));
        } else if (task.status().isTerminal()) {
            json.add("error", error(task));
        }
        return json.build();
    }

    static JsonObjectBuilder error(TaskView task) {
        return NewJson.object()
                .add("code", task.error().code())
                .add("message", task.error().message());
    }

    private static JsonObjectBuilder head(TaskView task, TaskStatus status) {
        return NewJson.object()
                .add("id", task.id())
                .add("request_id", task.id())
                .add("model", task.asked().model())
                .add("status", status.word());
    }
}
