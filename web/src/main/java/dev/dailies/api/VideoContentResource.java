package dev.dailies.api;

import dev.dailies.task.NotTheOwner;
import dev.dailies.task.service.VideoLinks;
import dev.dailies.task.service.VideoStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A video by its signed address, whole or in part (contract 3.4). Whoever has the address may fetch it; nobody guesses it. */
@Path("videos/{id}/content")
public class VideoContentResource {

    @Inject
    VideoLinks links;

    @Inject
    VideoStore store;

    @GET
    public Response content(
            @PathParam("id") String id,
            @QueryParam("expires") @DefaultValue("0") long expires,
            @QueryParam("signature") @DefaultValue("") String signature,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request) {
        if (!links.isSigned(id, expires, signature)) {
            throw new NotTheOwner();
        }
        if (links.isOver(expires)) {
            throw new VideoExpired();
        }
        var video = store.find(id).orElseThrow(VideoExpired::new);
        var size = video.size();
        var tag = new EntityTag(id.substring(id.length() - 12) + "-" + size);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var wanted = ifRange == null || ifRange.equals("\"" + tag.getValue() + "\"") ? range : null;
        var part = ByteRange.of(wanted, size);
        if (part.isEmpty()) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
        return part.get()
                .answer(size)
                .entity(new VideoPart(video, part.get()))
                .type("video/mp4")
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".mp4\"")
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
                .build();
    }
}
