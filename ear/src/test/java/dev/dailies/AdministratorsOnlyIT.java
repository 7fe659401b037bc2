package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The administrators' pages")
class AdministratorsOnlyIT {

    private static final Path PAGES = Path.of("../web/src/main/webapp/admin");
    private static final List<String> FILES =
            List.of("/admin/audit.csv", "/admin/usage.csv", "/admin/usage-ledger.csv", "/admin/unknown-outcomes.csv");

    private static final Portal PORTAL = Portal.onH2();
    private static final Session ADMINISTRATOR = signedIn(DemoKeys.ADMINISTRATOR);
    private static final Session LEAD = signedIn("demo@example.com");
    private static final Session ALONE = signedIn("personal@example.com");

    /** Every address below /admin/ that there is. */
    static Stream<String> addresses() throws IOException {
        try (var pages = Files.list(PAGES)) {
            return Stream.concat(pages.map(page -> "/admin/" + page.getFileName()).toList().stream(), FILES.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("are shown to an administrator")
    void openToAdministrators(String address) {
        assertThat(ADMINISTRATOR.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("and everything on them are refused to a team's lead and to somebody without a team")
    void closedToOthers(String address) {
        for (var session : List.of(LEAD, ALONE)) {
            var page = session.get(address);
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("This is not yours to see");
            assertThat(session.post(address, Map.of("reason", "Because")).statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("lead whoever is not signed in to sign in")
    void closedToStrangers(String address) {
        var page = new Session(PORTAL.url()).get(address);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).contains("/sign-in.xhtml");
    }

    @Test
    @DisplayName("are not even spoken of to others")
    void linkedForAdministratorsAlone() {
        assertThat(LEAD.get("/videos.xhtml").body()).doesNotContain("/admin/");
        assertThat(ADMINISTRATOR.get("/quickstart.xhtml").body()).contains("/admin/");
    }

    private static Session signedIn(String email) {
        var session = new Session(PORTAL.url());
        assertThat(session.signIn(email, DemoKeys.PASSWORD).statusCode()).isEqualTo(302);
        return session;
    }
}
