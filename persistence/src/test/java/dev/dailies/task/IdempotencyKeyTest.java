package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Contract 2.11. */
class IdempotencyKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final IdempotencyKey key =
            new IdempotencyKey(new IdempotencyKey.Name(7L, "order 12"), "abc", "task_1", NOON);

    @Test
    void theSameBodyGivesTheSameTask() {
        assertThat(key.taskFor("abc")).isEqualTo("task_1");
    }

    @Test
    void anotherBodyIsRefused() {
        assertThatExceptionOfType(ReusedIdempotencyKey.class)
                .isThrownBy(() -> key.taskFor("abd"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("idempotency_key_reused"));
    }

    @Test
    void itIsOverAfter24Hours() {
        assertThat(key.isOver(NOON.plus(Duration.ofHours(24)))).isFalse();
        assertThat(key.isOver(NOON.plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
    }

    @Test
    void aNameIsItsApiKeysOwn() {
        assertThat(new IdempotencyKey.Name(7L, "order 12"))
                .isEqualTo(new IdempotencyKey.Name(7L, "order 12"))
                .isNotEqualTo(new IdempotencyKey.Name(8L, "order 12"));
    }
}
