package dev.dailies.api;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.TaskLookup;
import dev.dailies.task.service.VideoLinks;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The same tasks in xAI's own words (contract, section 7), for clients that were written for xAI. */
@Keyed
@Path("videos/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class XaiVideosResource {

    private static final int TICKS_PLACES = 10;

    @Inject
    Caller caller;

    @Inject
    TaskLookup lookup;

    @Inject
    VideoLinks links;

    @GET
    public Response read(@PathParam("id") String id) {
        var task = lookup.find(id, caller.owner());
        return Response.status(task.status().isTerminal() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(json(task))
                .build();
    }

    private JsonObject json(TaskView task) {
        var json = NewJson.object()
                .add("status", word(task.status()))
                .add("model", task.asked().model());
        if (!task.status().isTerminal()) {
            json.add("progress", task.progress() == null ? 0 : task.progress());
        } else if (task.status() == TaskStatus.SUCCEEDED) {
            json.add("progress", 100)
                    .add(
                            "video",
                            NewJson.object()
                                    .add("url", links.of(task).toString())
                                    .add("duration", task.seconds())
                                    .add("respect_moderation", true))
                    .add("usage", NewJson.object().add("cost_in_usd_ticks", ticks(task)));
        } else if (task.status() != TaskStatus.EXPIRED) {
            json.add("error", TaskJson.error(task));
        }
        return json.build();
    }

    private static String word(TaskStatus status) {
        return switch (status) {
            case QUEUED, RUNNING -> "pending";
            case SUCCEEDED -> "done";
            case FAILED, CANCELLED -> "failed";
            case EXPIRED -> "expired";
        };
    }

    /** What the team was charged: 1 USD is 10,000,000,000 ticks. */
    private static long ticks(TaskView task) {
        return task.charged().amount().movePointRight(TICKS_PLACES).longValueExact();
    }
}
