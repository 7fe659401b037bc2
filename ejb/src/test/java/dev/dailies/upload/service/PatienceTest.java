package dev.dailies.upload.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.task.ProviderFailed;
import dev.dailies.task.TaskError;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @BeforeEach
    void aClockThatWeMove() {
        patience.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void whileAllIsWellSixteenRowsGoAtOnce() {
        patience.note(null);

        assertThat(patience.atOnce(16)).isEqualTo(16);
    }

    @Test
    void aFailureOfTheProvidersOwnCostsTwoSecondsAndThenOneRowTries() {
        patience.note(new CompletionException(new IllegalStateException("connection refused")));

        assertThat(patience.atOnce(16)).isZero();
        now = now.plusSeconds(2);
        assertThat(patience.atOnce(16)).isEqualTo(1);
        patience.note(null);
        assertThat(patience.atOnce(16)).isEqualTo(16);
    }

    @Test
    void aRefusedPromptIsNoReasonToWait() {
        patience.note(new CompletionException(new ProviderFailed(refusedWith(400))));
        assertThat(patience.atOnce(16)).isEqualTo(16);

        patience.note(new CompletionException(new ProviderFailed(refusedWith(503))));
        assertThat(patience.atOnce(16)).isZero();
    }

    private static TaskView refusedWith(int status) {
        var error = new TaskError(TaskError.UPSTREAM_FAILED, "The provider did not take it.");
        var at = Instant.EPOCH;
        return new TaskView(
                "task_1",
                null,
                null,
                TaskStatus.FAILED,
                null,
                null,
                null,
                null,
                error,
                status,
                "{}",
                null,
                null,
                false,
                at,
                at);
    }

    @Test
    void thePauseDoublesAndEndsAtAMinute() {
        for (var failure = 0; failure < 20; failure++) {
            patience.note(new IllegalStateException("connection refused"));
        }

        now = now.plus(Duration.ofSeconds(59));
        assertThat(patience.atOnce(16)).isZero();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(patience.atOnce(16)).isEqualTo(1);
    }
}
