package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 2.5. */
class StartImageTest {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
    private static final byte[] WEBP = {'R', 'I', 'F', 'F', 9, 9, 9, 9, 'W', 'E', 'B', 'P', 'V'};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/still.png",
                "http://example.com/still.png",
                "HTTPS://Example.COM/still.png",
                "https://example.com.",
                "https://example.com:8443/still.png?width=1280&sig=a%2Fb#top",
                "https://bücher.example/büro.png",
                "https://bücher.example:8443/büro.png",
                "https://my_bucket.example.com:443/still.png",
                "https://my_bucket.example.com/still.png"
            })
    void anAddressOnAPublicHostIsTaken(String url) {
        assertThat(new StartImage(url).uri()).isEqualTo(url);
        assertThat(new StartImage(url).isData()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/still.png",
                "http://127.0.0.1:8080/still.png",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:7f00:1]:80/",
                "http://169.254.169.254/latest/meta-data",
                "http://localhost/still.png",
                "http://localhost.:9990/",
                "http://LOCALHOST/",
                "http://wiki/still.png",
                "http://nas.local/still.png",
                "http://１２７.０.０.１/",
                "http://１２７.０.０.１:80/",
                "http://my_nas.local:80/",
                "http:///still.png",
                "http://:80/still.png"
            })
    void aHostThatIsNotPublicIsRefused(String url) {
        refused(url).withMessageContaining("must be on a public host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/a.png",
                "file:///etc/passwd",
                "//example.com/a.png",
                "still.png",
                "",
                "javascript:1"
            })
    void whatIsNoWebAddressIsRefused(String url) {
        refused(url).withMessageContaining("must be an http or https address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exa mple.com/",
                "https://example.com/a b.png",
                "https://example.com\\@127.0.0.1/",
                "https://example.com/%zz",
                "http://[::1/",
                "https:"
            })
    void aMalformedAddressIsRefused(String url) {
        refused(url).withMessageContaining("is not a valid address");
    }

    @Test
    void nobodysPasswordTravelsInAnAddress() {
        refused("https://ada:secret@example.com/still.png")
                .withMessageContaining("must not have a user name")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("secret"));
        refused("https://example.com@127.0.0.1/");
        refused("https://ada@bücher.example/");
    }

    @Test
    void anAddressMayHave2048Characters() {
        var start = "https://example.com/";
        var longest = start + "a".repeat(2048 - start.length());

        assertThat(new StartImage(longest).uri()).hasSize(2048);
        refused(longest + "a").withMessageContaining("at most 2048 characters");
    }

    @Test
    void charactersThatAreNoTextAreRefused() {
        refused("https://example.com/\u0000").withMessageContaining("not text");
        refused("https://example.com/\ud83c").withMessageContaining("not text");
    }

    @Test
    void threeKindsOfPictureMayTravelInTheRequest() {
        assertThat(new StartImage(data("image/png", PNG)).isData()).isTrue();
        assertThat(new StartImage(data("image/jpeg", JPEG)).isData()).isTrue();
        assertThat(new StartImage(data("image/webp", WEBP)).isData()).isTrue();
        assertThat(new StartImage(data("IMAGE/PNG", PNG).replace("data", "DATA")).isData())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:",
                "data:,",
                "data:image/gif;base64,R0lGODlh",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "data:text/html;base64,PGI+",
                "data:image/png,raw",
                "data:image/png;charset=utf-8;base64,iVBORw0KGgo=",
                "data: image/png;base64,iVBORw0KGgo="
            })
    void otherKindsAreRefused(String data) {
        refused(data).withMessageContaining("image/png, image/jpeg or image/webp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iVBORw0KGgo", "iVBORw0KGgo=", "iVBORw0KGgoAAAAA"})
    void base64MayLackItsPadding(String encoded) {
        assertThat(new StartImage("data:image/png;base64," + encoded).isData()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "iVBORw0KGgo===", "iVBOR w0KGgo=", "iVBOR\nw0KGgo=", "iVBORw0K-_8=", "%69VBORw0KGgo="})
    void whatIsNotBase64IsRefused(String encoded) {
        refused("data:image/png;base64," + encoded).withMessageContaining("not valid base64");
    }

    @Test
    void aPictureMustBeOfTheKindItSays() {
        refused(data("image/png", JPEG)).withMessageContaining("kind it says");
        refused(data("image/jpeg", WEBP)).withMessageContaining("kind it says");
        refused(data("image/webp", PNG)).withMessageContaining("kind it says");
        refused(data("image/png", new byte[0])).withMessageContaining("kind it says");
        refused(data("image/webp", "RIFF....WEB".getBytes(StandardCharsets.US_ASCII)))
                .withMessageContaining("kind it says");
    }

    @Test
    void aPictureMayHaveTenMebibytesAndNotAByteMore() {
        assertThat(new StartImage(data("image/png", Arrays.copyOf(PNG, TEN_MEBIBYTES))).isData())
                .isTrue();
        refused(data("image/png", Arrays.copyOf(PNG, TEN_MEBIBYTES + 1))).withMessageContaining("10 MiB");
        refused(data("image/png", Arrays.copyOf(PNG, TEN_MEBIBYTES + 100))).withMessageContaining("10 MiB");
    }

    @Test
    void aLogShowsNeitherTheAddressNorThePicture() {
        assertThat(new StartImage("https://example.com/secret.png")).hasToString("StartImage[url]");
        assertThat(new StartImage(data("image/png", PNG))).hasToString("StartImage[data]");
    }

    private static ThrowableAssertAlternative<InvalidRequest> refused(String uri) {
        return assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new StartImage(uri))
                .satisfies(refusal -> assertThat(refusal.param()).contains("image.url"))
                .withMessageStartingWith("image.url ");
    }

    private static String data(String kind, byte[] bytes) {
        return "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
