package dev.dailies.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.entrance.Lane.Guest;
import dev.dailies.entrance.Lane.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final List<String> called = new ArrayList<>();
    private final Lane lane = new Lane(1, 2);

    @Test
    void oneComesInTwoWaitAndTheFourthIsToldToComeBack() {
        assertThat(lane.ask(guest("first"))).isEqualTo(Word.COME_IN);
        assertThat(lane.ask(guest("second"))).isEqualTo(Word.WAIT);
        assertThat(lane.ask(guest("third"))).isEqualTo(Word.WAIT);
        assertThat(lane.ask(guest("fourth"))).isEqualTo(Word.COME_BACK);
        assertThat(called).isEmpty();
    }

    @Test
    void whoeverLeavesCallsTheNextInTheirOrder() {
        lane.ask(guest("first"));
        lane.ask(guest("second"));
        lane.ask(guest("third"));

        lane.leave();
        assertThat(called).containsExactly("second");
        lane.leave();
        assertThat(called).containsExactly("second", "third");
        lane.leave();
        assertThat(lane.ask(guest("fourth"))).isEqualTo(Word.COME_IN);
    }

    @Test
    void whoeverGivesUpIsNotCalled() {
        var impatient = guest("second");
        lane.ask(guest("first"));
        lane.ask(impatient);
        lane.ask(guest("third"));

        assertThat(lane.giveUp(impatient)).isTrue();
        lane.leave();

        assertThat(called).containsExactly("third");
        assertThat(lane.giveUp(impatient)).isFalse();
    }

    private Guest guest(String name) {
        return () -> called.add(name);
    }
}
