package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** An application whose one answer is always the same, as long as that of a read: what the server costs without us. */
@ApplicationPath("/")
public class ConstantAnswer extends Application {

    /** Where it answers. */
    static final String ADDRESS = "/constant/task";

    private static final JsonObject TASK = Json.createObjectBuilder()
            .add("id", "task_00000000000000000000000000000000")
            .add("request_id", "task_00000000000000000000000000000000")
            .add("model", "grok-imagine-video")
            .add("status", "succeeded")
            .add("created_at", 1_800_000_000)
            .add("completed_at", 1_800_000_040)
            .add("resolution", "720p")
            .add("duration", 6)
            .add("progress", 100)
            .add("credits", "0.42")
            .add(
                    "content",
                    Json.createObjectBuilder()
                            .add(
                                    "video_url",
                                    "http://localhost:8080/v1/videos/task_00000000000000000000000000000000/content?until=1800000000&sig="
                                            + "0".repeat(43)))
            .build();

    /** What it answers with. */
    @Path("task")
    public static class Resource {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public JsonObject read() {
            return TASK;
        }
    }
}
