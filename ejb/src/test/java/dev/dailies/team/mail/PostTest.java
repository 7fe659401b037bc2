package dev.dailies.team.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.shared.Settings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {

    private static final MailHost HOST = new MailHost();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();
    private static final String TEXT =
            "你好，\n\n.\nhttps://dailies.example.com/invitation.xhtml?code=" + "a-code-".repeat(20);

    @AfterAll
    static void close() throws IOException {
        HOST.close();
        THREADS.shutdownNow();
    }

    @Test
    void aLetterArrivesAsItWasWritten() {
        var taken = inTheOpen().takes(new Letter("ada@example.com", "邀请你加入 Dailies", TEXT));

        assertThat(taken).isTrue();
        assertThat(HOST.to("ada@example.com"))
                .containsExactly(new MailHost.Received(MailHost.FROM, "ada@example.com", "邀请你加入 Dailies", TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com\r\nBcc: eve@example.com",
                "ada@example.com\nSubject: free",
                "ada@example.com,eve@example.com",
                "eve@example.com;ada@example.com",
                "ada<eve@example.com>",
                "ada@example.com(eve)",
                "ada@example.com\u0085eve@example.com",
                "ада@example.com",
                "friends:eve@example.com;",
                "ada",
                ""
            })
    void whatIsNotOneAddressIsMailedToNobody(String address) {
        assertThat(inTheOpen().takes(new Letter(address, "Hello", TEXT))).isFalse();
        assertThat(HOST.to("eve@example.com")).isEmpty();
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(inTheOpen().takes(new Letter("bea@example.com", "Hello\r\nBcc: eve@example.com", TEXT)))
                .isTrue();
        assertThat(HOST.to("bea@example.com"))
                .singleElement()
                .extracting(MailHost.Received::subject)
                .isEqualTo("Hello Bcc: eve@example.com");
        assertThat(HOST.to("eve@example.com")).isEmpty();
    }

    @Test
    void nothingIsSaidToAServerThatKeepsNothingPrivate() {
        HOST.has(MailHost.Day.IN_THE_OPEN);
        try {
            HOST.heardInTheOpen().clear();

            assertThat(post(HOST.settings()).takes(new Letter("cy@example.com", "Hello", TEXT)))
                    .isFalse();
            assertThat(HOST.heardInTheOpen()).isNotEmpty().allMatch(line -> line.matches("(EHLO .*|QUIT)"));
        } finally {
            HOST.has(MailHost.Day.GOOD);
        }
    }

    @ParameterizedTest
    @CsvSource({"starttls", "implicit"})
    void nothingIsSaidToAServerThatNobodyVouchesFor(String tls) {
        HOST.heardInTheOpen().clear();

        assertThat(post(with("DAILIES_MAIL_TLS", tls)).takes(new Letter("dee@example.com", "Hello", TEXT)))
                .isFalse();
        assertThat(HOST.heardInTheOpen()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        assertThat(HOST.to("dee@example.com")).isEmpty();
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        HOST.has(MailHost.Day.MUTE);
        try {
            assertThat(post(with("DAILIES_MAIL_TIMEOUT", "300ms")).takes(new Letter("eli@example.com", "Hello", TEXT)))
                    .isFalse();
        } finally {
            HOST.has(MailHost.Day.GOOD);
        }
    }

    @Test
    void whereThereIsNoServerNothingIsMailed() {
        var post = post(Map.of());

        assertThat(post.isSetUp()).isFalse();
        assertThat(post.takes(new Letter("flo@example.com", "Hello", TEXT))).isFalse();
    }

    @Test
    void aLetterDoesNotSayInALogWhatItSays() {
        assertThat(new Letter("ada@example.com", "Hello", TEXT).toString())
                .doesNotContain("ada")
                .doesNotContain("code");
    }

    private static Post inTheOpen() {
        return post(Map.of(
                "DAILIES_MAIL_HOST",
                "localhost",
                "DAILIES_MAIL_PORT",
                String.valueOf(HOST.openPort()),
                "DAILIES_MAIL_FROM",
                MailHost.FROM,
                "DAILIES_MAIL_TLS",
                "off"));
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(HOST.settings());
        settings.put(name, value);
        return settings;
    }

    private static Post post(Map<String, String> mail) {
        var settings = new HashMap<>(mail);
        settings.put("DAILIES_PROVIDER", "simulated");
        var post = new Post();
        post.settings = Settings.of(settings::get);
        post.executor = THREADS;
        return post;
    }
}
