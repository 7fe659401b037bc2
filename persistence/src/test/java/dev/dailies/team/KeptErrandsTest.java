package dev.dailies.team;

import static dev.dailies.team.TeamsSituations.errands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class KeptErrandsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Parameter
    Database database;

    private final String state = UUID.randomUUID().toString();

    @BeforeEach
    void somebodyIsOnTheWay() {
        database.run(
                entities -> errands(entities).add(new KeptErrand(state, "nonce", "verifier", "/videos.xhtml", NOON)));
    }

    @Test
    void theErrandIsFoundByWhatComesBack() {
        var errand = taken(state).orElseThrow();

        assertThat(errand.page()).isEqualTo("/videos.xhtml");
        assertThat(errand.verifier()).isEqualTo("verifier");
        assertThat(errand.since()).isEqualTo(NOON);
        assertThat(taken("guessed")).isEmpty();
    }

    @Test
    void ofManyWhoComeBackFromItAtOnceOneDoes() throws Exception {
        var back = AtOnce.threads(4, () -> taken(state).isPresent());

        assertThat(back.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    @Test
    void whoDoesNotComeBackIsForgotten() {
        database.run(entities -> errands(entities).forget(NOON));
        assertThat(database.<Boolean>in(entities -> entities.find(KeptErrand.class, Fingerprint.of(state)) != null))
                .isTrue();

        database.run(entities -> errands(entities).forget(NOON.plusMillis(1)));
        assertThat(taken(state)).isEmpty();
    }

    private Optional<KeptErrand> taken(String brought) {
        return database.in(entities -> errands(entities).take(brought));
    }
}
