package dev.dailies.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dailies.Database;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTimeTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void isTheTimeOfTheMachineThatTheDatabaseRunsOn(Database database) {
        var time = new DatabaseTime();
        var now = database.in(entities -> {
            time.entities = entities;
            return time.now();
        });
        assertThat(now).isCloseTo(Instant.now(), within(30, ChronoUnit.SECONDS));
    }
}
