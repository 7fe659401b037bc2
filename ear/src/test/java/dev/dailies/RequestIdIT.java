package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 1.9, the request id:")
class RequestIdIT {

    private final Portal portal = Portal.onH2();
    private final Api api = portal.api(DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("1.9 a sane X-Request-Id is kept")
    void theClientsOwnRequestIdComesBack() {
        for (var id : new String[] {"a", "me-42/7;x=~!", "z".repeat(128)}) {
            var answer = api.send(api.request("/v1/credits").header("X-Request-Id", id));

            assertThat(answer.header("X-Request-Id")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "caf\u00e9", "tab\there"})
    @DisplayName("1.9 any other X-Request-Id is replaced")
    void aRequestIdThatIsNotSaneIsReplaced(String sent) {
        var answer = api.send(api.request("/v1/credits").header("X-Request-Id", sent));

        assertThat(answer.header("X-Request-Id")).matches("[!-~]{8,128}").isNotEqualTo(sent);
    }

    @Test
    @DisplayName("1.9 an X-Request-Id of 129 characters is replaced, and every new one is another")
    void everyRequestGetsAnIdOfItsOwn() {
        var first = api.send(api.request("/v1/credits").header("X-Request-Id", "z".repeat(129)));
        var second = api.get("/v1/credits");

        assertThat(first.header("X-Request-Id")).hasSizeBetween(8, 128);
        assertThat(second.header("X-Request-Id")).hasSizeBetween(8, 128).isNotEqualTo(first.header("X-Request-Id"));
    }

    @Test
    @DisplayName("1.9 the same id stands in the log lines of that request")
    void theRequestIdStandsInTheLog() {
        var id = "it-" + UUID.randomUUID();
        var body = Ask.forVideo(Ask.SCENE + " [http:503]").build().toString();

        var answer = api.send(api.request(VIDEOS)
                .header("Content-Type", "application/json")
                .header("X-Request-Id", id)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.status()).as("%s", answer).isEqualTo(424);
        assertThat(portal.log().lines().filter(line -> line.contains("did not take")))
                .anySatisfy(line -> assertThat(line).contains(id));
    }
}
