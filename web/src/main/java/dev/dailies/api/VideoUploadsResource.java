package dev.dailies.api;

import dev.dailies.task.InvalidRequest;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.UploadWish;
import dev.dailies.upload.service.UploadDesk;
import dev.dailies.upload.service.UploadIntake;
import dev.dailies.upload.service.UploadLookup;
import dev.dailies.upload.service.UploadResults;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;

/** Takes CSV files of prompts, says how they stand, and gives their results back. */
@Keyed
@Path("videos/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class VideoUploadsResource {

    private static final int BAD_ROWS_SHOWN = 100;

    @Inject
    Caller caller;

    @Inject
    UploadIntake intake;

    @Inject
    UploadLookup lookup;

    @Inject
    UploadDesk desk;

    @Inject
    UploadResults results;

    @POST
    @Consumes({"text/csv", "text/tab-separated-values", "text/plain", "application/vnd.ms-excel"})
    public Response upload(
            @QueryParam("file_name") String name,
            @QueryParam("commit") String commit,
            @QueryParam("all_or_none") @DefaultValue("false") boolean allOrNone,
            InputStream file) {
        return accepted(name, wish(commit, allOrNone), file);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @FormParam("file") EntityPart file,
            @QueryParam("commit") String commit,
            @QueryParam("all_or_none") @DefaultValue("false") boolean allOrNone) {
        if (file == null) {
            throw new InvalidRequest("file", "The form has no part named file. Put the CSV file there.");
        }
        return accepted(file.getFileName().orElse(null), wish(commit, allOrNone), file.getContent());
    }

    @GET
    @Path("{id}")
    public JsonObject read(@PathParam("id") String id) {
        return json(lookup.find(id, caller.owner()));
    }

    @POST
    @Path("{id}/commit")
    public JsonObject commit(@PathParam("id") String id, @QueryParam("again") @DefaultValue("false") boolean again) {
        return json(desk.start(id, caller.owner(), again));
    }

    @POST
    @Path("{id}/pause")
    public JsonObject pause(@PathParam("id") String id) {
        return json(desk.pause(id, caller.owner()));
    }

    @POST
    @Path("{id}/resume")
    public JsonObject resume(@PathParam("id") String id) {
        return json(desk.resume(id, caller.owner()));
    }

    @POST
    @Path("{id}/cancel")
    public JsonObject cancel(@PathParam("id") String id) {
        return json(desk.cancel(id, caller.owner()));
    }

    @GET
    @Path("{id}/results")
    @Produces("text/csv")
    public Response results(@PathParam("id") String id) {
        var upload = readable(id);
        return csv(upload, "results.csv", out -> results.write(upload, out));
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    public Response rejects(@PathParam("id") String id) {
        var upload = readable(id);
        return csv(upload, "rejects.csv", out -> results.writeRejects(upload, out));
    }

    private Response accepted(String name, UploadWish wish, InputStream file) {
        var upload = intake.receive(caller.owner(), name, file, wish);
        return Response.accepted(json(upload)).build();
    }

    private JsonObject json(UploadView upload) {
        return UploadJson.of(upload, lookup.progress(upload), lookup.badRowsAfter(upload, 1, BAD_ROWS_SHOWN));
    }

    /** A file of which no row could be read has no results. */
    private UploadView readable(String id) {
        var upload = lookup.find(id, caller.owner());
        if (upload.header() == null) {
            throw new InvalidRequest(null, "This file has no results, for its rows are not read. Read its status.");
        }
        return upload;
    }

    private static Response csv(UploadView upload, String what, StreamingOutput rows) {
        return Response.ok(rows)
                .type(MediaType.valueOf("text/csv").withCharset(upload.form().encoding()))
                .header("Content-Disposition", Attachment.named(upload.file().nameOf(what)))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static UploadWish wish(String commit, boolean allOrNone) {
        if (commit != null && !commit.equals("auto")) {
            throw new InvalidRequest("commit", "commit must be auto, or left out.");
        }
        return new UploadWish(commit != null, allOrNone);
    }
}
