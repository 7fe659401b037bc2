package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "EXAMPLE.Com",
                "example.com.",
                "a.b.c.example.co.uk",
                "my_bucket.s3.amazonaws.com",
                "1password.com",
                "127.0.0.1.example.com",
                "localhost.example.com",
                "bücher.example",
                "xn--bcher-kva.example",
                "例え.テスト.jp",
                "example。com",
                "ａ.com"
            })
    void aNameThatTheWholeInternetCanLookUp(String host) {
        assertThat(PublicHost.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.0.1.",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "127.0.0.0x1",
                "0",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "8.8.8.8",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[fe80::1]",
                "[2001:db8::1]",
                "::1",
                "１２７.０.０.１",
                "127。0。0。1",
                "①②⑦.0.0.1"
            })
    void anAddressInNumbersIsRefusedHoweverItIsWritten(String host) {
        assertThat(PublicHost.is(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "localhost.",
                "api.localhost",
                "ｌｏｃａｌｈｏｓｔ",
                "printer.local",
                "printer.local.",
                "PRINTER.LOCAL",
                "host.docker.internal",
                "metadata.google.internal",
                "wiki.corp",
                "nas.home",
                "router.lan",
                "nas.home.arpa",
                "1.0.0.127.in-addr.arpa",
                "a.test",
                "a.invalid",
                "a.onion",
                "intranet",
                "db"
            })
    void aNameThatIsSomebodysOwnIsRefused(String host) {
        assertThat(PublicHost.is(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "example..com",
                ".example.com",
                "example.com..",
                "-example.com",
                "example-.com",
                "example.com:80",
                "ex ample.com",
                "example.com\n",
                "exa\u0000mple.com",
                "user@example.com",
                "example.com/path",
                "example.c",
                "example.c0m-",
                "null"
            })
    void whatIsNoNameIsRefused(String host) {
        assertThat(PublicHost.is(host)).isFalse();
    }

    @Test
    void aNameMayHaveNoMoreThanItsRightfulLength() {
        assertThat(PublicHost.is("a".repeat(63) + ".com")).isTrue();
        assertThat(PublicHost.is("a".repeat(64) + ".com")).isFalse();
        assertThat(PublicHost.is("a.".repeat(125) + "com")).isTrue();
        assertThat(PublicHost.is("a.".repeat(126) + "com")).isFalse();
    }
}
