package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 3.4, a video that is kept in a bucket:")
class BucketIT {

    private final Portal portal = Portal.onPostgres();
    private final JsonObject task = Member.of(portal, DemoKeys.DEMO_TEAM).made(Ask.forVideo(Ask.SCENE));
    private final URI url = URI.create(task.getJsonObject("content").getString("video_url"));

    private Api.Answer fetch(String... headers) {
        var request = HttpRequest.newBuilder(url);
        return portal.api(null).send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    @DisplayName("3.4 its address is ours, and it is sent by us, whole or in part")
    void itIsSentByUs() {
        var whole = fetch();

        assertThat(url.toString()).startsWith(portal.url() + "/v1/videos/" + task.getString("id"));
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(whole.bytes().length));
        assertThat(new String(whole.bytes(), 4, 4)).isEqualTo("ftyp");

        var part = fetch("Range", "bytes=100-199");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/" + whole.bytes().length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 100, 200));

        assertThat(fetch("Range", "bytes=99999999-").status()).isEqualTo(416);
        assertThat(fetch("If-None-Match", whole.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    @DisplayName("3.4 nothing of it stays on the node")
    void nothingOfItStaysOnTheNode() throws IOException {
        try (var files = Files.walk(portal.home().resolve("videos"))) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName))
                    .noneMatch(name -> name.toString().startsWith(task.getString("id")));
        }
    }
}
