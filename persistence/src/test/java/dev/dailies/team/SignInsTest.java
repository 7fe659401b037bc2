package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SignInsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Parameter
    Database database;

    private final String subject = "account " + UUID.randomUUID();

    @Test
    void aSubjectWithoutAFailureIsNotKept() {
        assertThat(database.<Boolean>in(entities ->
                        TeamsSituations.signIns(entities).of(subject).isPresent()))
                .isFalse();
    }

    @Test
    void fiveFailuresAreCountedAndBlock() {
        IntStream.range(0, 5).forEach(i -> fail());

        assertThat(blocked()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void eightFailuresAtOnceAreEight() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> attempts = IntStream.range(0, 8)
                    .mapToObj(i -> Executors.callable(this::fail))
                    .toList();
            for (var attempt : threads.invokeAll(attempts)) {
                attempt.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(blocked()).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void whoSignsInIsForgiven() {
        IntStream.range(0, 6).forEach(i -> fail());
        database.run(entities -> TeamsSituations.signIns(entities).forget(subject));

        assertThat(blocked()).isZero();
    }

    @Test
    void whatIsOldIsForgotten() {
        IntStream.range(0, 6).forEach(i -> fail());
        database.run(entities -> TeamsSituations.signIns(entities).forget(NOON.plusSeconds(1)));

        assertThat(blocked()).isZero();
    }

    private void fail() {
        database.run(entities -> TeamsSituations.signIns(entities).failed(subject, NOON));
    }

    private Duration blocked() {
        return database.in(entities -> TeamsSituations.signIns(entities)
                .of(subject)
                .map(attempts -> attempts.blockedFor(NOON))
                .orElse(Duration.ZERO));
    }
}
