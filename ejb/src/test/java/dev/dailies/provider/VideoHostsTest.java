package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoHostsTest {

    private final VideoHosts hosts =
            new VideoHosts(List.of(".x.ai", "Videos.Example.com", "videos.example.org:8443", "127.0.0.1:4711"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vidgen.x.ai/a.mp4",
                "https://deep.down.x.ai/a.mp4",
                "https://x.ai/a.mp4",
                "https://X.AI:443/a.mp4",
                "https://videos.example.com/a.mp4",
                "https://videos.example.org:8443/a.mp4",
                "http://127.0.0.1:4711/a.mp4"
            })
    void whatTheOperatorListsIsAllowed(String video) {
        assertThat(hosts.allow(URI.create(video))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vidgen.x.ai/a.mp4",
                "https://evilx.ai/a.mp4",
                "https://x.ai.evil.com/a.mp4",
                "https://vidgen.x.ai@evil.com/a.mp4",
                "https://user@vidgen.x.ai/a.mp4",
                "https://vidgen.x.ai:8443/a.mp4",
                "https://videos.example.org/a.mp4",
                "https://sub.videos.example.com/a.mp4",
                "http://127.0.0.1:4712/a.mp4",
                "http://127.0.0.1/a.mp4",
                "http://localhost:4711/a.mp4",
                "ftp://vidgen.x.ai/a.mp4",
                "file:///etc/passwd",
                "https:///a.mp4",
                "/a.mp4"
            })
    void everythingElseIsRefused(String video) {
        assertThat(hosts.allow(URI.create(video))).isFalse();
    }
}
