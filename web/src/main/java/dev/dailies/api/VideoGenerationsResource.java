package dev.dailies.api;

import dev.dailies.shared.Refusal;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.ProviderFailed;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.RepeatableRequest;
import dev.dailies.task.service.TaskDispatch;
import dev.dailies.task.service.TaskIntake;
import dev.dailies.task.service.TaskLookup;
import dev.dailies.task.service.TaskMetrics;
import dev.dailies.task.service.VideoLinks;
import dev.dailies.team.Owner;
import dev.dailies.team.service.TeamStanding;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Creates tasks and reads them (contract 1.1 to 1.3). No thread waits while the provider considers a task. */
@Keyed
@Path("videos/generations")
@Produces(MediaType.APPLICATION_JSON)
public class VideoGenerationsResource {

    private static final int LONGEST_KEY = 255;

    @Inject
    Caller caller;

    @Inject
    TeamStanding standing;

    @Inject
    TaskIntake intake;

    @Inject
    TaskDispatch dispatch;

    @Inject
    TaskLookup lookup;

    @Inject
    VideoLinks links;

    @Inject
    TaskMetrics metrics;

    @POST
    public CompletionStage<JsonObject> create(
            @Context HttpHeaders headers, @HeaderParam("Idempotency-Key") String key, InputStream body) {
        try {
            return created(caller.owner(), headers, key, body)
                    .whenComplete((task, failure) -> metrics.created(failure == null ? "accepted" : "upstream_failed"))
                    .thenApply(TaskJson::created);
        } catch (Refusal refusal) {
            metrics.created(refusal.code());
            throw refusal;
        }
    }

    @GET
    @Path("{id}")
    public JsonObject read(@PathParam("id") String id) {
        var task = lookup.find(id, caller.owner());
        return TaskJson.of(task, () -> links.of(task));
    }

    /** Listing is disabled (contract 1.3). */
    @GET
    public Response list() {
        return Response.status(Response.Status.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, "POST")
                .entity(ErrorBody.of(
                        "Tasks cannot be listed. Keep the id that the create call answers with, and read that.",
                        "invalid_request_error",
                        null,
                        "list_not_supported"))
                .build();
    }

    private CompletionStage<TaskView> created(Owner owner, HttpHeaders headers, String key, InputStream body) {
        standing.admit(owner);
        if (headers.getMediaType() == null || !headers.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new NotSupportedException();
        }
        var bytes = JsonBody.bytes(body);
        var request = VideoRequestBody.read(JsonBody.object(bytes));
        var again = Optional.ofNullable(key).map(name -> repeatable(name, bytes));
        var earlier = again.flatMap(repeat -> intake.earlier(owner, repeat));
        return earlier.map(VideoGenerationsResource::replayed)
                .orElseGet(() -> dispatch.send(intake.accept(owner, request, again)));
    }

    /** The first answer once more, whatever became of the task since. */
    private static CompletionStage<TaskView> replayed(TaskView task) {
        if (task.refusedUpstream()) {
            throw new ProviderFailed(task);
        }
        return CompletableFuture.completedFuture(task);
    }

    private static RepeatableRequest repeatable(String key, byte[] body) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidRequest("Idempotency-Key", "Idempotency-Key must have 1 to 255 characters.");
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new RepeatableRequest(key, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
