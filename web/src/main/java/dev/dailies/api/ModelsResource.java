package dev.dailies.api;

import dev.dailies.task.ModelView;
import dev.dailies.task.Resolution;
import dev.dailies.task.service.Catalogue;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The catalogue in OpenAI's list form, with prices (contract 1.4). */
@Keyed
@Path("models")
@Produces(MediaType.APPLICATION_JSON)
public class ModelsResource {

    @Inject
    Catalogue catalogue;

    @GET
    public JsonObject list() {
        var data = NewJson.array();
        catalogue.models().forEach(model -> data.add(json(model)));
        return NewJson.object().add("object", "list").add("data", data).build();
    }

    private static JsonObjectBuilder json(ModelView model) {
        var perSecond = NewJson.object();
        for (var resolution : Resolution.values()) {
            perSecond.add(resolution.label(), model.perSecond().get(resolution).toString());
        }
        return NewJson.object()
                .add("id", model.name())
                .add("object", "model")
                .add("created", model.since().getEpochSecond())
                .add("owned_by", "xai")
                .add("requires_image", model.requiresImage())
                .add(
                        "pricing",
                        NewJson.object()
                                .add("currency", "credits")
                                .add("per_second", perSecond)
                                .add("per_image", model.imageFee().toString()));
    }
}
