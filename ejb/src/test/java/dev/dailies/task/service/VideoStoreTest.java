package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.dailies.shared.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever holds the videos holds them alike. */
@ParameterizedClass
@EnumSource(VideoStoreTest.Place.class)
class VideoStoreTest {

    enum Place {
        FOLDER,
        BUCKET;

        Map<String, String> settings() {
            return this == FOLDER ? Map.of() : Bucket.SETTINGS;
        }

        private static final class Bucket {
            static final Map<String, String> SETTINGS = S3Server.bucket("stores");
        }
    }

    private static final byte[] VIDEO = "ftyp, and a hundred frames".getBytes();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Parameter
    Place place;

    @TempDir
    Path home;

    private final String id = "task_" + UUID.randomUUID().toString().replace("-", "");
    private VideoStore store;

    @BeforeEach
    void open() {
        var settings = new HashMap<>(Map.of("DAILIES_DEMO", "true", "DAILIES_HOME", home.toString()));
        settings.putAll(place.settings());
        store = VideoStore.of(Settings.of(settings::get));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path collected(byte[] bytes) throws IOException {
        return Files.write(store.part(id), bytes);
    }

    private byte[] sent(long first, long length) throws IOException {
        var out = new ByteArrayOutputStream();
        store.find(id).orElseThrow().send(first, length, out);
        return out.toByteArray();
    }

    private List<Path> parts() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void aVideoThatIsKeptIsGivenOutWhole() throws IOException {
        store.keep(id, collected(VIDEO));

        assertThat(store.find(id).orElseThrow().size()).isEqualTo(VIDEO.length);
        assertThat(sent(0, VIDEO.length)).isEqualTo(VIDEO);
    }

    @Test
    void aPartOfItIsExactlyThatPart() throws IOException {
        store.keep(id, collected(VIDEO));

        assertThat(sent(0, 4)).asString().isEqualTo("ftyp");
        assertThat(sent(6, 3)).asString().isEqualTo("and");
        assertThat(sent(VIDEO.length - 1, 1)).asString().isEqualTo("s");
    }

    @Test
    void thereIsNoneUntilItIsKept() throws IOException {
        collected(VIDEO);

        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void onceItIsKeptNothingOfItsCollectingIsLeft() throws IOException {
        store.keep(id, collected(VIDEO));

        assertThat(parts()).isEmpty();
    }

    @Test
    void keptAgainItTakesTheOlderOnesPlace() throws IOException {
        store.keep(id, collected("ftyp, cut short".getBytes()));
        store.keep(id, collected(VIDEO));

        assertThat(sent(0, VIDEO.length)).isEqualTo(VIDEO);
    }

    @Test
    void whatIsOldIsForgottenAndWhatIsNotStays() throws IOException {
        store.keep(id, collected(VIDEO));
        collected(VIDEO);

        store.removeOlderThan(LONG_AGO, LONG_AGO);
        assertThat(store.find(id)).isPresent();
        assertThat(parts()).hasSize(1);

        store.removeOlderThan(LONG_AGO, inAMinute());
        assertThat(store.find(id)).isPresent();
        assertThat(parts()).isEmpty();

        store.removeOlderThan(inAMinute(), LONG_AGO);
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void aVideoThatIsForgottenWhileItIsLookedAtFails() throws IOException {
        store.keep(id, collected(VIDEO));
        var found = store.find(id).orElseThrow();
        store.removeOlderThan(inAMinute(), LONG_AGO);

        assertThatIOException().isThrownBy(() -> found.send(new ByteArrayOutputStream()));
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(store.trouble()).isEmpty();
    }

    private static Instant inAMinute() {
        return Instant.now().plusSeconds(60);
    }
}
