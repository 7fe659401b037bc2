package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contract 1.7: the description is complete, and what the server answers is as described. */
class OpenApiIT {

    private static final String CREATE = "/v1/videos/generations";
    private static final String READ = "/v1/videos/generations/{id}";
    private static final String UPLOAD = Uploads.UPLOADS + "/{id}";
    private static final String XAI = "/v1/videos/{id}";

    private final Api nobody = Portal.onH2().api(null);
    private final Api ada = Portal.onH2().api(DemoKeys.DEMO_TEAM);
    private final Api bob = Portal.onH2().api(DemoKeys.SECOND_TEAM);
    private final Api perry = Portal.onH2().api(DemoKeys.PERSONAL);
    private final Description description =
            new Description(nobody.get("/openapi?format=JSON").json());

    @Test
    void itIsOpenApi31AndNeedsNoKey() {
        assertThat(description.document().getString("openapi")).isEqualTo("3.1.0");
        assertThat(description
                        .document()
                        .getJsonArray("servers")
                        .getJsonObject(0)
                        .getString("url"))
                .isEqualTo("/");
        assertThat(description.document().getJsonObject("components").getJsonObject("securitySchemes"))
                .containsKey("bearer");
    }

    @Test
    void everyOperationAndEveryStatusIsInIt() {
        assertThat(description.statuses())
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("POST " + CREATE, "200 400 401 402 403 406 409 413 415 424 429 500 503"),
                        Map.entry("GET " + CREATE, "401 405 406 500 503"),
                        Map.entry("GET " + READ, "200 401 403 404 406 500 503"),
                        Map.entry("GET " + XAI, "200 202 401 403 404 406 500 503"),
                        Map.entry("GET /v1/videos/{id}/content", "200 206 304 403 404 410 412 416 500 503"),
                        Map.entry("POST " + Uploads.UPLOADS, "202 400 401 403 406 413 415 500 503"),
                        Map.entry("GET " + UPLOAD, "200 401 403 404 406 500 503"),
                        Map.entry("POST " + UPLOAD + "/commit", "200 401 403 404 406 409 500 503"),
                        Map.entry("POST " + UPLOAD + "/pause", "200 401 403 404 406 409 500 503"),
                        Map.entry("POST " + UPLOAD + "/resume", "200 401 403 404 406 409 500 503"),
                        Map.entry("POST " + UPLOAD + "/cancel", "200 401 403 404 406 409 500 503"),
                        Map.entry("GET " + UPLOAD + "/results", "200 400 401 403 404 406 500 503"),
                        Map.entry("GET " + UPLOAD + "/rejects", "200 400 401 403 404 406 500 503"),
                        Map.entry("GET /v1/models", "200 401 406 500 503"),
                        Map.entry("GET /v1/credits", "200 401 403 406 500 503"),
                        Map.entry("GET /openapi", "200"),
                        Map.entry("GET /health/live", "200"),
                        Map.entry("GET /health/ready", "200 503"))));
    }

    @Test
    void everyErrorOfTheTroubleshootingTableHasAnExample() {
        assertThat(description.codes("post", CREATE, 400)).contains("invalid_request", "unsupported_model");
        assertThat(description.codes("post", CREATE, 401)).containsExactly("invalid_api_key");
        assertThat(description.codes("post", CREATE, 402)).containsExactly("grok_video_balance_too_low");
        assertThat(description.codes("post", CREATE, 403)).containsOnly("grok_video_team_required");
        assertThat(description.codes("post", CREATE, 409))
                .containsExactlyInAnyOrder("idempotency_key_reused", "idempotency_in_progress");
        assertThat(description.codes("post", CREATE, 424))
                .containsExactlyInAnyOrder("upstream_failed", "upstream_timeout");
        assertThat(description.codes("post", CREATE, 429)).containsExactly("grok_video_too_many_pending_tasks");
        assertThat(description.codes("get", CREATE, 405)).containsExactly("list_not_supported");
        assertThat(description.codes("get", READ, 403)).containsExactly("media_resource_access_denied");
        assertThat(description.codes("get", READ, 404)).containsExactly("task_not_found");
    }

    @Test
    void itIsNeverHtml() {
        var yaml = nobody.get("/openapi");
        assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(yaml.text()).contains("openapi: 3.1.0").doesNotContainIgnoringCase("<html");

        var browser = nobody.send(nobody.request("/openapi").header("Accept", "text/html"));
        assertThat(browser.text()).doesNotContainIgnoringCase("<html");

        var posted = nobody.post("/openapi", "{}");
        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.json().getJsonObject("error").getString("code")).isEqualTo("method_not_allowed");
    }

    @Test
    void aTaskIsAsDescribedFromItsCreationToItsEnd() {
        var created = ada.post(CREATE, flyover(""));
        asDescribed("post", CREATE, 200, created);
        var id = created.json().getString("id");

        asDescribed("get", READ, 200, ada.get(CREATE + "/" + id));
        await().atMost(Duration.ofSeconds(60)).until(() -> isOver(ada, id));
        var task = ada.get(CREATE + "/" + id);
        asDescribed("get", READ, 200, task);
        assertThat(task.json()).containsKeys("content", "credits", "completed_at");
        var done = ada.get("/v1/videos/" + id);
        asDescribed("get", XAI, 200, done);
        assertThat(done.json()).containsKeys("video", "usage");
        asDescribed("get", READ, 403, bob.get(CREATE + "/" + id));
        asDescribed("get", XAI, 403, bob.get("/v1/videos/" + id));
        asDescribed("get", "/v1/videos/{id}/content", 403, nobody.get("/v1/videos/" + id + "/content"));
    }

    @Test
    void aFailedTaskIsAsDescribed() {
        var id = ada.post(CREATE, flyover("[fail:service_unavailable]")).json().getString("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> isOver(ada, id));

        var task = ada.get(CREATE + "/" + id);
        asDescribed("get", READ, 200, task);
        assertThat(task.json()).containsKey("error");
        asDescribed("get", XAI, 200, ada.get("/v1/videos/" + id));
    }

    @Test
    void anUploadIsAsDescribedFromItsArrivalToItsEnd() {
        var uploads = new Uploads(ada);
        var csv = "prompt,duration\nA kettle,1\n,99\n".getBytes(StandardCharsets.UTF_8);
        asDescribed("post", Uploads.UPLOADS, 202, uploads.send(csv, ""));
        asDescribed("post", Uploads.UPLOADS, 400, uploads.send(csv, "?commit=now"));
        asDescribed("post", Uploads.UPLOADS, 403, new Uploads(perry).send(csv, ""));
        asDescribed("post", Uploads.UPLOADS, 415, ada.post(Uploads.UPLOADS, "{}"));
        asDescribed("post", Uploads.UPLOADS, 202, uploads.send(new byte[0], ""));
        var id = uploads.checked(csv).getString("id");
        var path = Uploads.UPLOADS + "/" + id;

        asDescribed("get", UPLOAD, 200, ada.get(path));
        asDescribed("get", UPLOAD, 403, bob.get(path));
        asDescribed("get", UPLOAD, 404, ada.get(Uploads.UPLOADS + "/upload_x"));
        asDescribed("post", UPLOAD + "/pause", 409, uploads.tell(id, "pause"));
        asDescribed("post", UPLOAD + "/commit", 403, new Uploads(bob).tell(id, "commit"));
        asDescribed("post", UPLOAD + "/cancel", 200, uploads.tell(id, "cancel"));
        asDescribed("post", UPLOAD + "/cancel", 409, uploads.tell(id, "cancel"));
    }

    @Test
    void whatThereIsAndWhatTheTeamHasAreAsDescribed() {
        asDescribed("get", "/v1/models", 200, ada.get("/v1/models"));
        asDescribed("get", "/v1/credits", 200, ada.get("/v1/credits"));
        asDescribed("get", "/v1/credits", 403, perry.get("/v1/credits"));
        asDescribed("get", "/health/live", 200, nobody.get("/health/live"));
        asDescribed("get", "/health/ready", 200, nobody.get("/health/ready"));
    }

    @Test
    void everyRefusalIsAsDescribed() {
        asDescribed("post", CREATE, 400, ada.post(CREATE, "[]"));
        asDescribed("post", CREATE, 400, ada.post(CREATE, "{\"model\":\"sora\",\"prompt\":\"Go\"}"));
        asDescribed("post", CREATE, 401, nobody.post(CREATE, flyover("")));
        asDescribed("post", CREATE, 403, perry.post(CREATE, flyover("")));
        asDescribed(
                "post",
                CREATE,
                415,
                ada.send(
                        ada.request(CREATE).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}"))));
        asDescribed("post", CREATE, 413, ada.post(CREATE, new byte[17 << 20]));
        asDescribed("post", CREATE, 424, ada.post(CREATE, flyover("[http:503]")));
        asDescribed("get", CREATE, 405, ada.get(CREATE));
        asDescribed("get", READ, 404, ada.get(CREATE + "/task_unknown"));
        asDescribed("get", XAI, 404, ada.get("/v1/videos/task_unknown"));
        asDescribed("get", "/v1/models", 406, ada.send(ada.request("/v1/models").header("Accept", "text/html")));
    }

    @Test
    void aReusedIdempotencyKeyIsAsDescribed() {
        var key = UUID.randomUUID().toString();
        assertThat(repeatable(key, flyover("")).status()).isEqualTo(200);

        asDescribed("post", CREATE, 409, repeatable(key, flyover("other")));
    }

    @Test
    void tooManyUnfinishedTasksAreAsDescribed() {
        var answers = Crowd.of(6, () -> bob.post(CREATE, flyover("[slow:5s]")));
        var refused = answers.stream()
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
        var tasks = answers.stream()
                .filter(answer -> answer != refused)
                .map(answer -> answer.json().getString("id"))
                .toList();

        asDescribed("post", CREATE, 429, refused);
        assertThat(refused.header("Retry-After")).containsOnlyDigits();
        asDescribed("get", XAI, 202, bob.get("/v1/videos/" + tasks.get(0)));
        tasks.forEach(task -> await().atMost(Duration.ofSeconds(60)).until(() -> isOver(bob, task)));
    }

    private void asDescribed(String method, String path, int status, Api.Answer answer) {
        assertThat(answer.status()).as("%s %s: %s", method, path, answer).isEqualTo(status);
        assertThat(description.differences(method, path, status, answer.json()))
                .as("%s %s: %s", method, path, answer)
                .isEmpty();
        if (path.startsWith("/v1") && status >= 400 && status != 424) {
            assertThat(description.codes(method, path, status))
                    .contains(answer.json().getJsonObject("error").getString("code"));
        }
    }

    private Api.Answer repeatable(String key, JsonObject body) {
        return ada.send(ada.request(CREATE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static boolean isOver(Api api, String id) {
        return api.get(CREATE + "/" + id).json().containsKey("completed_at");
    }

    private static JsonObject flyover(String script) {
        return Json.createObjectBuilder()
                .add("model", "grok-imagine-video")
                .add("prompt", "A drone flyover " + script)
                .add("duration", 1)
                .add("resolution", "480p")
                .build();
    }
}
