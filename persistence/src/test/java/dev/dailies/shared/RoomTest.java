package dev.dailies.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    @Test
    void halfOfTheConnectionsAreTheApisAndAQuarterThePortals() {
        var usual = Room.of(name -> null);
        var small = Room.of(Map.of("DAILIES_DB_POOL", "5")::get);

        assertThat(usual.api()).isEqualTo(15);
        assertThat(usual.pages()).isEqualTo(7);
        assertThat(usual.turn()).isEqualTo(Duration.ofSeconds(5));
        assertThat(usual.client()).isEqualTo(Duration.ofSeconds(30));
        assertThat(usual.bodyBytes()).isEqualTo(Runtime.getRuntime().maxMemory() / 16);
        assertThat(small.api()).isEqualTo(2);
        assertThat(small.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILIES_API_AT_ONCE, 0",
        "DAILIES_REQUESTS_IN_LINE, many",
        "DAILIES_CLIENT_WAIT, 5m",
        "DAILIES_COPIES_AT_ONCE, -1",
        "DAILIES_CONNECTIONS, 1"
    })
    void whatCannotBeMeantIsRefusedByItsName(String name, String value) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Room.of(Map.of(name, value)::get))
                .withMessageStartingWith(name + " must be");
    }
}
