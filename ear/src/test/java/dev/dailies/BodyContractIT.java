package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 1.10, the body:")
class BodyContractIT {

    private static final int MEBIBYTE = 1 << 20;

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "text/json",
                "application/octet-stream"
            })
    @DisplayName("1.10 another content type is 415")
    void anotherContentTypeIs415(String type) {
        assertThat(Refused.in(sentAs(type))).isEqualTo(new Refused(415, "unsupported_media_type"));
    }

    @Test
    @DisplayName("1.10 no content type is 415")
    void noContentTypeIs415() {
        var request = member.api()
                .request(VIDEOS)
                .POST(BodyPublishers.ofString(Ask.forNothing().build().toString()));

        assertThat(Refused.in(member.api().send(request))).isEqualTo(new Refused(415, "unsupported_media_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/type/at/all", ";", "json", "application/"})
    @DisplayName("1.10 a content type that is none is refused in the envelope")
    void aMalformedContentTypeIsRefused(String type) {
        assertThat(Refused.in(sentAs(type)).status()).isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    @DisplayName("1.10 application/json is taken, however it is written")
    void jsonIsTaken(String type) {
        assertThat(Refused.in(sentAs(type, "{}"))).isEqualTo(Refused.invalid("model"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}{}",
                "{} trailing",
                "[]",
                "[{}]",
                "null",
                "true",
                "42",
                "\"text\"",
                "{'model':'x'}",
                "{\"model\":}",
                "{\"model\":\"x\",}",
                "{\"duration\":01}",
                "{\"duration\":NaN}",
                "{\"prompt\":\"line\nbreak\"}",
                "<html></html>"
            })
    @DisplayName("1.10 what is not one JSON object is 400")
    void whatIsNotOneObjectIs400(String body) {
        assertThat(Refused.in(member.create(body))).isEqualTo(Refused.invalid());
    }

    @Test
    @DisplayName("1.10 JSON in another encoding than UTF-8 is 400")
    void anotherEncodingIs400() {
        var body = Ask.forVideo("caf\u00e9").build().toString();

        for (var charset : Arrays.asList(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThat(Refused.in(member.api().post(VIDEOS, body.getBytes(charset))))
                    .isEqualTo(Refused.invalid());
        }
    }

    @Test
    @DisplayName("1.10 a body over 16 MiB is 413, and one of 16 MiB is read")
    void aBodyOf17MebibytesIs413() {
        assertThat(Refused.in(member.create(" ".repeat(17 * MEBIBYTE)))).isEqualTo(new Refused(413, "body_too_large"));
        assertThat(Refused.in(member.create("{}" + " ".repeat(16 * MEBIBYTE - 1))))
                .isEqualTo(new Refused(413, "body_too_large"));
        assertThat(Refused.in(member.create("{}" + " ".repeat(16 * MEBIBYTE - 2))))
                .isEqualTo(Refused.invalid("model"));
    }

    private Api.Answer sentAs(String type) {
        return sentAs(type, Ask.forNothing().build().toString());
    }

    private Api.Answer sentAs(String type, String body) {
        return member.api()
                .send(member.api().request(VIDEOS).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }
}
