package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.util.Map;
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
    void itStartsAgainOnTheH2DatabaseThatItMadeWhetherItStoppedOrWasKilled() {
        try (var portal = Portal.start("again", Map.of())) {
            portal.restart();
            portal.kill();
            portal.restart();

            assertThat(portal.log()).doesNotContain("ERROR");
            assertThat(portal.api(DemoKeys.DEMO_TEAM).get("/v1/credits").status())
                    .isEqualTo(200);
        }
    }
}
