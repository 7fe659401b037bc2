package dev.dailies.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientWaitTest {

    @Test
    void aClientThatIsReadyIsNeverWaitedFor() {
        var wait = new ClientWait(Duration.ZERO);

        wait.note(1);
        wait.note(-1);

        assertThat(wait.isOver()).isFalse();
    }

    @Test
    void aClientThatGetsNothingDoneIsWaitedForNoLongerThanThat() {
        var patient = new ClientWait(Duration.ofHours(1));
        var impatient = new ClientWait(Duration.ofMillis(1));
        patient.note(0);
        impatient.note(0);

        await().until(impatient::isOver);
        assertThat(patient.isOver()).isFalse();

        impatient.note(1 << 20);
        assertThat(impatient.isOver()).isFalse();
    }

    @Test
    void itKnowsHowMuchWentThrough() {
        var wait = new ClientWait(Duration.ofHours(1));

        wait.note(3);
        wait.note(0);
        wait.note(4);
        wait.note(-1);

        assertThat(wait.bytes()).isEqualTo(7);
    }
}
