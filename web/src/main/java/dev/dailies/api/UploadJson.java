package dev.dailies.api;

import dev.dailies.upload.Progress;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadView;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/** An upload as the API tells it. */
final class UploadJson {

    private UploadJson() {}

    /**
     * @param bad its first bad rows
     */
    static JsonObject of(UploadView upload, Progress progress, List<RowView> bad) {
        var json = NewJson.object()
                .add("id", upload.id())
                .add("status", upload.status().word())
                .add("file_name", upload.file().name())
                .add("created_at", upload.createdAt().getEpochSecond());
        moment(json, "started_at", upload.startedAt());
        moment(json, "completed_at", upload.completedAt());
        if (upload.form() != null) {
            json.add("encoding", upload.form().encoding())
                    .add("separator", upload.form().separator());
        }
        if (upload.refusal() != null) {
            json.add(
                    "error",
                    NewJson.object()
                            .add("code", upload.refusal().problem().code())
                            .add("message", upload.refusal().sentence()));
        }
        if (upload.pause() != null) {
            json.add("paused_for", upload.pause().why().word());
        }
        if (upload.findings() != null && upload.findings().repeats() != null) {
            json.add("repeats", upload.findings().repeats());
        }
        if (upload.totals() != null) {
            json.add("price", upload.totals().price().toString());
        }
        return json.add("credits", progress.spent().toString())
                .add("rows", rows(upload, progress))
                .add("bad_rows", bad(bad))
                .build();
    }

    private static JsonObjectBuilder rows(UploadView upload, Progress progress) {
        var json = NewJson.object();
        if (upload.totals() != null) {
            json.add("total", upload.totals().rows())
                    .add("good", upload.totals().good())
                    .add("bad", upload.totals().bad());
        }
        return json.add("waiting", progress.waiting())
                .add("running", progress.running())
                .add("succeeded", progress.succeeded())
                .add("failed", progress.failed())
                .add("cancelled", progress.cancelled());
    }

    private static JsonArray bad(List<RowView> rows) {
        var json = NewJson.array();
        for (var row : rows) {
            var one = NewJson.object().add("row", row.rowNo());
            if (row.fault().column() != null) {
                one.add("column", row.fault().column()).add("value", row.fault().value());
            }
            json.add(one.add("code", row.fault().code())
                    .add("message", row.fault().message()));
        }
        return json.build();
    }

    private static void moment(JsonObjectBuilder json, String name, Instant when) {
        if (when != null) {
            json.add(name, when.getEpochSecond());
        }
    }
}
