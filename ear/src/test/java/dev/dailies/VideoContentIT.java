package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 3.4, the video:")
class VideoContentIT {

    private final OneVideo video = OneVideo.shared();

    @Test
    @DisplayName("3.4 it is fetched without a key, whole, as video/mp4")
    void itIsFetchedWithoutAKey() {
        var answer = video.fetch();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Content-Length"))
                .isEqualTo(String.valueOf(video.fetch().bytes().length));
        assertThat(answer.bytes()).hasSizeGreaterThan(1000);
        assertThat(new String(answer.bytes(), 4, 4)).isEqualTo("ftyp");
    }

    @Test
    @DisplayName("3.4 its address is absolute, ours, and the same on every read")
    void itsAddressIsAbsoluteAndStays() {
        assertThat(video.url().toString()).startsWith(Portal.onH2().url() + "/v1/videos/" + video.id());
        var again =
                Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM).read(video.id()).json();
        assertThat(again.getJsonObject("content").getString("video_url"))
                .isEqualTo(video.url().toString());
    }

    @Test
    @DisplayName("3.4 it is named after its task when it is saved")
    void itIsNamedAfterItsTask() {
        assertThat(video.fetch().header("Content-Disposition")).contains("filename=\"" + video.id() + ".mp4\"");
    }

    @Test
    @DisplayName("3.4 whoever has it already gets 304")
    void whoeverHasItGets304() {
        var tag = video.fetch().header("ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        for (var known : new String[] {tag, "*", "\"another\", " + tag}) {
            var answer = video.fetch("If-None-Match", known);
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.bytes()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
        }
        assertThat(video.fetch("If-None-Match", "\"another\"").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("3.4 HEAD tells all but the bytes")
    void headTellsAllButTheBytes() {
        var answer = OneVideo.fetch(HttpRequest.newBuilder(video.url()).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(answer.header("Content-Length"))
                .isEqualTo(String.valueOf(video.fetch().bytes().length));
        assertThat(answer.header("ETag")).isEqualTo(video.fetch().header("ETag"));
    }

    @Test
    @DisplayName("3.4 an address that was tampered with is 403")
    void aTamperedAddressIs403() {
        var url = video.url().toString();
        var other = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM).accepted(Ask.forNothing());

        for (var tampered : new String[] {
            url.substring(0, url.length() - 2) + (url.endsWith("AA") ? "BB" : "AA"),
            url.substring(0, url.indexOf("&signature")),
            url.substring(0, url.indexOf('?')),
            url.replaceFirst("expires=\\d+", "expires=9999999999"),
            url.replace(video.id(), other)
        }) {
            assertThat(Refused.in(OneVideo.fetch(HttpRequest.newBuilder(URI.create(tampered)))))
                    .as(tampered)
                    .isEqualTo(new Refused(403, "media_resource_access_denied"));
        }
    }

    @Test
    @DisplayName("3.4 while the place of the videos is away it is 503, for it is not gone")
    void itIsNotGoneWhileItsPlaceIsAway() throws IOException {
        var place = Portal.onH2().home().resolve("videos");
        var elsewhere = place.resolveSibling("videos-elsewhere");
        Files.move(place, elsewhere);
        try {
            Files.createFile(place);
            var answer = video.fetch();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().getJsonObject("error").getString("code")).isEqualTo("temporarily_unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        } finally {
            Files.deleteIfExists(place);
            Files.move(elsewhere, place);
        }
        assertThat(video.fetch().status()).isEqualTo(200);
    }
}
