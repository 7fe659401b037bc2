package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 2.5, the start image's host:")
class ImageHostIT {

    private static final Refused WRONG = Refused.invalid("image.url");

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                Ask.PICTURE,
                "http://pictures.example.com:8080/a/b.jpg?x=1&y=%20#here",
                "HTTPS://PICTURES.EXAMPLE.COM/A.PNG",
                "https://m\u00fcnchen.example.com/a.png"
            })
    @DisplayName("2.5 an http or https URL on a public host is taken, by both models")
    void anUrlOnAPublicHostIsTaken(String url) {
        assertThat(member.accepted(Ask.fromPicture(url))).startsWith("task_");
        assertThat(member.accepted(Ask.fromPicture(url).add("model", "grok-imagine-video")))
                .startsWith("task_");
    }

    static String[] hosts() {
        return """
                localhost LOCALHOST localhost. foo.localhost localhost.localdomain 127.0.0.1 127.1 127.0.0.1.
                2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 0 0.0.0.0 [::1] [::] [::ffff:127.0.0.1]
                [0:0:0:0:0:ffff:7f00:1] [fe80::1] [fe80::1%25eth0] [fd00::1] [64:ff9b::7f00:1] 10.0.0.1
                172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 3232235777
                \u2460\u2461\u2466.0.0.1 127\u30020\u30020\u30021 intranet printer.local
                metadata.google.internal db.corp nas.home.arpa router.lan x.onion example.com@127.0.0.1
                127.0.0.1:8080 %31%32%37.0.0.1 a..example.com -.com example.c
                """.strip().split("\\s+");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    @DisplayName("2.5 a host that is loopback, link-local, private or no public name is 400, in any notation")
    void aHostThatIsNotPublicIs400(String host) {
        assertThat(refusalOf("http://" + host + "/a.png")).isEqualTo(WRONG);
    }

    private Refused refusalOf(String url) {
        return Refused.in(member.create(Ask.fromPicture(url)));
    }
}
