package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import dev.dailies.team.KeyText;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 1.8, the key:")
class KeyContractIT {

    private static final Refused UNKNOWN = new Refused(401, "invalid_api_key");

    private final Api nobody = Portal.onH2().api(null);

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "bEaReR ", "Bearer   "})
    @DisplayName("1.8 the scheme's case does not matter")
    void theSchemesCaseDoesNotMatter(String scheme) {
        assertThat(withHeader(scheme + DemoKeys.DEMO_TEAM).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("1.8 no key is 401 on every call that needs one")
    void noKeyIs401Everywhere() {
        for (var path : new String[] {"/v1/credits", "/v1/models", VIDEOS, VIDEOS + "/task_1", "/v1/videos/task_1"}) {
            assertUnknown(nobody.get(path));
        }
        assertUnknown(nobody.post(VIDEOS, Ask.forNothing().build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                DemoKeys.DEMO_TEAM,
                "Basic ZGVtbzpkZW1v",
                "Bearer" + DemoKeys.DEMO_TEAM,
                "Token " + DemoKeys.DEMO_TEAM,
                "Bearer " + DemoKeys.DEMO_TEAM + " more",
                "Bearer " + DemoKeys.DEMO_TEAM + DemoKeys.DEMO_TEAM,
                "Bearer your_api_key",
                "Bearer dly_",
                "Bearer ' or '1'='1",
                "Bearer cl\u00e9"
            })
    @DisplayName("1.8 what is no bearer key is 401")
    void whatIsNoBearerKeyIs401(String header) {
        assertUnknown(withHeader(header));
    }

    @Test
    @DisplayName("1.8 a mistyped key is 401, and told from an unknown one")
    void aMistypedKeyIs401() {
        var mistyped = DemoKeys.DEMO_TEAM.replace("Demo", "Dmeo");

        var answer = withHeader("Bearer " + mistyped);

        assertUnknown(answer);
        assertThat(Refused.messageOf(answer)).contains("mistyped").doesNotContain(mistyped);
    }

    @Test
    @DisplayName("1.8 a well-formed key that nobody has is 401")
    void anUnknownKeyIs401() {
        var unknown = KeyText.generate(new SecureRandom()).text();

        var answer = withHeader("Bearer " + unknown);

        assertUnknown(answer);
        assertThat(Refused.messageOf(answer)).contains("unknown").doesNotContain(unknown);
    }

    @Test
    @DisplayName("1.8 a key is 401 from the moment when it is revoked, has expired, or its account has left the team")
    void aKeyThatIsNoLongerGoodIs401() {
        var rehearsal = Rehearsal.onPostgres();
        var books = rehearsal.books();
        for (var end : new String[] {
            "update api_key set revoked_at = now() where hash = ?",
            "update api_key set expires_at = now() - interval '1 second' where hash = ?",
            "delete from membership where account_id = (select account_id from api_key where hash = ?)"
        }) {
            var key = books.newMemberBeside(DemoKeys.DEMO_TEAM);
            assertThat(rehearsal.portal().api(key).get("/v1/credits").status()).isEqualTo(200);

            books.tell(end, books.hash(key));

            assertUnknown(rehearsal.portal().api(key).get("/v1/credits"));
        }
    }

    private Api.Answer withHeader(String header) {
        return nobody.send(nobody.request("/v1/credits").header("Authorization", header));
    }

    private static void assertUnknown(Api.Answer answer) {
        assertThat(Refused.in(answer)).isEqualTo(UNKNOWN);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
