package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

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
}
