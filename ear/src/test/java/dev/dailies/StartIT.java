package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class StartIT {

    @Test
    void itStartsOnH2() {
        assertThat(Portal.onH2().log()).doesNotContain("ERROR");
    }

    @Test
    void itStartsOnPostgres() {
        assertThat(Portal.onPostgres().log()).doesNotContain("ERROR");
    }

    @Test
    void whoeverMayWriteOnlyToItsHomeStartsItAgainOnTheDatabaseThatItMadeWhetherItStoppedOrWasKilled()
            throws IOException {
        try (var portal = Portal.startAsNobody("again")) {
            portal.restart();
            portal.kill();
            portal.restart();

            assertThat(portal.log()).doesNotContain("ERROR");
            assertThat(portal.api(DemoKeys.DEMO_TEAM).get("/v1/credits").status())
                    .isEqualTo(200);
            assertThat(Files.getOwner(portal.home().resolve("db/dailies.mv.db")).getName())
                    .isEqualTo(Nobody.isPossible() ? Nobody.NAME : System.getProperty("user.name"));
        }
    }
}
