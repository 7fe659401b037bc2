package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.dailies.shared.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class VideoBucketTest {

    private static final String ID = "task_0123456789abcd";

    @TempDir
    Path home;

    private Settings settings(Map<String, String> bucket, String... different) {
        var settings = new HashMap<>(bucket);
        settings.putAll(Map.of("DAILIES_DEMO", "true", "DAILIES_HOME", home.toString()));
        for (var i = 0; i < different.length; i += 2) {
            settings.put(different[i], different[i + 1]);
        }
        return Settings.of(settings::get);
    }

    @Test
    void theObjectsOfOthersAreNeverForgotten() throws IOException {
        var settings = settings(S3Server.bucket("shared"));
        try (var store = VideoStore.of(settings);
                var others = BucketClient.of(settings.videos().bucket().orElseThrow())) {
            others.putObject(put -> put.bucket("shared").key("holiday.mp4"), RequestBody.fromString("us on the beach"));

            store.removeOlderThan(Instant.now().plusSeconds(60), Instant.now());

            assertThat(others.headObject(head -> head.bucket("shared").key("holiday.mp4"))
                            .contentLength())
                    .isEqualTo(15);
        }
    }

    @Test
    void aWrongSecretIsSaidAndNeverRepeated() {
        try (var store = VideoStore.of(settings(S3Server.bucket("private"), "DAILIES_S3_SECRET", "wr0ng"))) {
            assertThat(store.trouble())
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("the bucket private at http://127.0.0.1:")
                            .contains("403")
                            .doesNotContain("wr0ng"));
        }
    }

    @Test
    void aBucketThatIsNotThereIsSaid() {
        try (var store = VideoStore.of(settings(S3Server.bucket("here"), "DAILIES_S3_BUCKET", "nowhere"))) {
            assertThat(store.trouble())
                    .hasValueSatisfying(why -> assertThat(why).contains("nowhere", "404"));
        }
    }

    @Test
    void whileTheStorageIsAwayVideosAreNeitherKeptNorTakenForGone() throws IOException {
        var server = S3Server.start();
        try (var store = VideoStore.of(settings(server.settings("away")))) {
            server.close();
            var part = Files.writeString(store.part(ID), "ftyp");

            assertThatIOException().isThrownBy(() -> store.keep(ID, part));
            assertThatExceptionOfType(VideosAway.class).isThrownBy(() -> store.find(ID));
            assertThat(part).doesNotExist();
            assertThat(store.trouble()).isPresent();
        }
    }
}
