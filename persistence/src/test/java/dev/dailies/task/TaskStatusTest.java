package dev.dailies.task;

import static dev.dailies.task.TaskStatus.QUEUED;
import static dev.dailies.task.TaskStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Contract 3.2. */
class TaskStatusTest {

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void aQueuedTaskCanBecomeAnything(TaskStatus next) {
        assertThat(QUEUED.become(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(value = TaskStatus.class, mode = Mode.EXCLUDE, names = "QUEUED")
    void aRunningTaskCanBecomeAnythingButQueued(TaskStatus next) {
        assertThat(RUNNING.become(next)).isEqualTo(next);
    }

    @Test
    void aRunningTaskIsNeverQueuedAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RUNNING.become(QUEUED))
                .withMessage("A task that is RUNNING cannot become QUEUED");
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            mode = Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING"})
    void anEndedTaskStaysWhatItIs(TaskStatus ended) {
        assertThat(TaskStatus.values())
                .allSatisfy(next -> assertThatIllegalStateException().isThrownBy(() -> ended.become(next)));
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, queued, false",
        "RUNNING, running, false",
        "SUCCEEDED, succeeded, true",
        "FAILED, failed, true",
        "CANCELLED, cancelled, true",
        "EXPIRED, expired, true"
    })
    void eachHasItsWordAndFourOfThemAreEnds(TaskStatus status, String word, boolean terminal) {
        assertThat(status.word()).isEqualTo(word);
        assertThat(status.isTerminal()).isEqualTo(terminal);
    }
}
