package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 2.5, the start image:")
class ImageContractIT {

    private static final Refused WRONG = Refused.invalid("image.url");

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("2.5 a model that requires an image is 400 without one")
    void withoutAnImageThePreviewModelIs400() {
        var preview = Ask.forNothing().add("model", "grok-imagine-video-1.5-preview");

        var answer = member.create(preview);

        assertThat(Refused.in(answer)).isEqualTo(WRONG);
        assertThat(Refused.messageOf(answer)).contains("requires image.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"url\":null}", "{\"file_id\":\"file-1\"}"})
    @DisplayName("2.5 an image without a url is 400")
    void anImageWithoutUrlIs400(String image) {
        assertThat(refusal(Ask.with("image", image, Ask.forNothing()))).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[\"https://pictures.example.com/a.png\"]"})
    @DisplayName("2.5 an image.url that is no string is 400")
    void anUrlThatIsNoStringIs400(String url) {
        assertThat(refusal(Ask.with("image", "{\"url\":" + url + "}", Ask.forNothing())))
                .isEqualTo(WRONG);
    }

    @Test
    @DisplayName("2.5 an URL may have 2048 characters")
    void anUrlMayHave2048Characters() {
        var url = Ask.PICTURE + "?" + "x".repeat(2048 - Ask.PICTURE.length() - 1);

        assertThat(member.accepted(Ask.fromPicture(url))).startsWith("task_");
        assertThat(refusalOf(url + "x")).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a.png",
                "/a.png",
                "//pictures.example.com/a.png",
                "ftp://pictures.example.com/a.png",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///a.png",
                "https:a.png",
                "https://pictures.example.com/a b.png",
                "https://user:pw@pictures.example.com/a.png",
                "https://pictures.example.com\\@127.0.0.1/",
                "\u0000",
                "https://pictures.example.com/a.png\u0000",
                "jar:https://pictures.example.com/a.jar!/a.png"
            })
    @DisplayName("2.5 what is no absolute http or https URL is 400")
    void whatIsNoWebAddressIs400(String url) {
        assertThat(refusalOf(url)).isEqualTo(WRONG);
    }

    @Test
    @DisplayName("2.5 and no request is ever sent to one")
    void nobodyCallsAPrivateHost() throws IOException {
        try (var door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            door.setSoTimeout(500);
            for (var host : new String[] {"127.0.0.1", "localhost", "127.1", "[::ffff:127.0.0.1]"}) {
                refusalOf("http://%s:%d/a.png".formatted(host, door.getLocalPort()));
            }

            assertThat(catchThrowable(door::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @DisplayName("2.5 aspect_ratio is ignored when an image is given")
    void anImageDecidesTheShape() {
        assertThat(member.accepted(Ask.fromPicture(Ask.PICTURE).add("aspect_ratio", "21:9")))
                .startsWith("task_");
    }

    private Refused refusal(String body) {
        return Refused.in(member.create(body));
    }

    private Refused refusalOf(String url) {
        return Refused.in(member.create(Ask.fromPicture(url)));
    }
}
