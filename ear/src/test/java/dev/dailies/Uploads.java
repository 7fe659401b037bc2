package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Uploads by API, as the holder of a key sends and watches them. */
record Uploads(Api api) {

    static final String UPLOADS = "/v1/videos/uploads";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    static Uploads of(Portal portal, String key) {
        return new Uploads(portal.api(key));
    }

    Api.Answer send(byte[] file, String query) {
        return api.send(api.request(UPLOADS + query)
                .timeout(PATIENCE)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Sends a file that is taken in, and gives the upload's id. */
    String sent(byte[] file, String query) {
        var answer = send(file, query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        return answer.json().getString("id");
    }

    String sent(String csv, String query) {
        return sent(csv.getBytes(StandardCharsets.UTF_8), query);
    }

    /** The upload once its file is read. */
    JsonObject checked(byte[] file) {
        var id = sent(file, "");
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read(id), upload -> !upload.getString("status").equals("checking"));
    }

    JsonObject checked(String csv) {
        return checked(csv.getBytes(StandardCharsets.UTF_8));
    }

    JsonObject read(String id) {
        var answer = api.get(UPLOADS + "/" + id);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    /** The upload once it has come to a state. */
    JsonObject in(String status, String id) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> read(id), upload -> upload.getString("status").equals(status));
    }

    Api.Answer tell(String id, String deed) {
        return api.send(api.request(UPLOADS + "/" + id + "/" + deed).POST(BodyPublishers.noBody()));
    }

    /** Tells it, and is obeyed. */
    JsonObject told(String id, String deed) {
        var answer = tell(id, deed);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    Api.Answer file(String id, String which) {
        return api.get(UPLOADS + "/" + id + "/" + which);
    }

    static int rows(JsonObject upload, String kind) {
        return upload.getJsonObject("rows").getInt(kind);
    }

    /** The code of what is wrong with the file, or null. */
    static String problem(JsonObject upload) {
        return upload.containsKey("error") ? upload.getJsonObject("error").getString("code") : null;
    }
}
