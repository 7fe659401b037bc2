package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.shared.Settings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the simulated provider is as strict as xAI. */
class SimulatedXaiTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path home;

    private SimulatedXai xai;

    @BeforeEach
    void start() {
        xai = SimulatedXai.start(home, new Settings.Simulation(Duration.ofMillis(1), true, 0));
    }

    @AfterEach
    void stop() {
        xai.close();
    }

    private HttpResponse<String> create(String key, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(xai.url().resolve("/v1/videos/generations"))
                .POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aCreateAnswersWithNothingButTheRequestId() throws IOException, InterruptedException {
        var answer = create("xai-any", "{\"prompt\":\"A fjord\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).matches("\\{\"request_id\":\"[0-9a-f-]{36}\"}");
        assertThat(xai.creates()).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsTaken() throws IOException, InterruptedException {
        var answer = create(null, "{\"prompt\":\"A fjord\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("unauthenticated:no-credentials");
        assertThat(xai.creates()).isZero();
    }

    @Test
    void aWrongKeyIsAnInvalidArgumentAsAtXai() throws IOException, InterruptedException {
        var answer = create("xai-wrong", "{\"prompt\":\"A fjord\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Incorrect API key provided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | not JSON",
                "400 | {}",
                "400 | {\"prompt\":\" \"}",
                "400 | {\"prompt\":\"p\",\"duration\":0}",
                "400 | {\"prompt\":\"p\",\"duration\":16}",
                "422 | {\"prompt\":\"p\",\"duration\":\"six\"}",
                "422 | {\"prompt\":\"p\",\"duration\":6.5}",
                "422 | {\"prompt\":7}",
                "404 | {\"prompt\":\"p\",\"model\":\"grok-3\"}",
                "400 | {\"prompt\":\"p\",\"resolution\":\"1080p\"}",
                "422 | {\"prompt\":\"p\",\"resolution\":\"4k\"}",
                "422 | {\"prompt\":\"p\",\"aspect_ratio\":\"17:9\"}",
                "422 | {\"prompt\":\"p\",\"image\":\"https://example.org/a.png\"}"
            })
    void anOrderThatXaiWouldNotTakeIsRefusedInItsEnvelope(int status, String body)
            throws IOException, InterruptedException {
        var answer = create("xai-any", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":", "\"error\":");
        assertThat(xai.requestIds()).isEmpty();
    }

    @Test
    void anAliasIsAnsweredWithTheModelsOwnName() throws IOException, InterruptedException {
        create("xai-any", "{\"prompt\":\"[moderated]\",\"model\":\"grok-imagine-video-1.5-preview\"}");
        var poll = HttpRequest.newBuilder(
                        xai.url().resolve("/v1/videos/" + xai.requestIds().get(0)))
                .header("Authorization", "Bearer xai-any")
                .build();

        assertThat(client.send(poll, BodyHandlers.ofString()).body()).contains("\"model\":\"grok-imagine-video-1.5\"");
    }

    @Test
    void otherMethodsAndPlacesAreRefused() throws IOException, InterruptedException {
        var get = HttpRequest.newBuilder(xai.url().resolve("/v1/videos/generations"));
        var nowhere = HttpRequest.newBuilder(xai.url().resolve("/v2"));
        var folder = HttpRequest.newBuilder(xai.url().resolve("/xai-vidgen-bucket/xai-video-.mp4"));

        assertThat(client.send(get.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
        assertThat(client.send(nowhere.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
        assertThat(client.send(folder.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsOlderThanThirtyDaysIsForgottenAtTheStart() throws IOException, InterruptedException {
        create("xai-any", "{\"prompt\":\"old [fail]\"}");
        create("xai-any", "{\"prompt\":\"young [fail]\"}");
        var old = home.resolve("simulated").resolve(xai.requestIds().get(0) + ".json");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        xai.close();

        start();

        assertThat(xai.requestIds()).hasSize(1);
        assertThat(old).doesNotExist();
    }
}
