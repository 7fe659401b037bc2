package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.team.ApiKey;
import dev.dailies.team.KeyText;
import dev.dailies.team.TeamsSituations;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract 2.11. */
@ParameterizedClass
@EnumSource(Database.class)
class IdempotencyKeysTest {

    private static final Instant TOMORROW = NOON.plus(Duration.ofHours(24));

    @Parameter
    Database database;

    private long keyId;
    private String task;

    @BeforeEach
    void aTaskByAKey() {
        var owner = aMemberOfATeam(database);
        database.run(entities -> {
            keyId = TeamsSituations.keys(entities)
                    .add(new ApiKey(owner, "Laptop", KeyText.generate(new SecureRandom()), NOON, null))
                    .id();
            var added = aTaskHandedOverBy(owner, entities, NOON, "create");
            added.again(NOON.plusSeconds(1_000_000));
            task = added.id();
        });
    }

    @Test
    void aRequestIsRememberedWithItsTask() {
        assertThat(first("order 12", NOON)).isEmpty();

        add("order 12");

        assertThat(first("order 12", NOON.plusSeconds(1)).map(key -> key.taskFor("body")))
                .contains(task);
        assertThat(first("order 13", NOON)).isEmpty();
        assertThat(first("ORDER 12", NOON)).isEmpty();
    }

    @Test
    void itIsForgottenAfter24HoursAndItsNameIsFreeAgain() {
        add("order 12");

        assertThat(first("order 12", TOMORROW)).isPresent();
        assertThat(first("order 12", TOMORROW.plusMillis(1))).isEmpty();
        add("order 12");
    }

    @Test
    void aSecondRequestOfTheSameNameWhileTheFirstIsInProgressIsRefused() {
        add("order 12");

        assertThatExceptionOfType(ReusedIdempotencyKey.class)
                .isThrownBy(() -> add("order 12"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("idempotency_in_progress"));
    }

    @Test
    void ofTwentySimultaneousRequestsOneIsFirst() throws Exception {
        var first = AtOnce.threads(20, () -> {
            try {
                add("order 12");
                return true;
            } catch (ReusedIdempotencyKey second) {
                return false;
            }
        });

        assertThat(first.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    @Test
    void whatIsOldIsForgottenAllAtOnce() {
        add("order 12");

        database.run(entities -> keys(entities).forget(NOON));
        assertThat(first("order 12", NOON)).isPresent();

        database.run(entities -> keys(entities).forget(NOON.plusMillis(1)));
        assertThat(first("order 12", NOON)).isEmpty();
    }

    private Optional<IdempotencyKey> first(String text, Instant now) {
        return database.in(entities -> keys(entities).first(new IdempotencyKey.Name(keyId, text), now));
    }

    private void add(String text) {
        database.run(entities ->
                keys(entities).add(new IdempotencyKey(new IdempotencyKey.Name(keyId, text), "body", task, NOON)));
    }

    private static IdempotencyKeys keys(EntityManager entities) {
        var keys = new IdempotencyKeys();
        keys.entities = entities;
        return keys;
    }
}
