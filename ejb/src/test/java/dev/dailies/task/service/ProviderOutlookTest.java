package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.task.CallFigures;
import dev.dailies.task.OpenTasks;
import dev.dailies.task.ProviderCallsSince;
import dev.dailies.task.ProviderStanding;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskStep;
import dev.dailies.task.service.ProviderOutlook.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderOutlookTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ProviderStanding WELL = new ProviderStanding("xai", NOON, null, null, null);
    private static final CallFigures MANY = new CallFigures(100, 2, 4000, 900);

    @Test
    void anAlarmOutweighsEverythingElse() {
        var alarmed = new ProviderStanding("xai", NOON, NOON.plusSeconds(9), "answered 401", NOON.minusSeconds(60));

        assertThat(of(alarmed, asks(MANY, MANY)).state()).isEqualTo(State.ALARM);
    }

    @Test
    void aProviderThatAskedForItIsLeftAlone() {
        assertThat(of(paused(NOON.plusSeconds(1)), asks(MANY, MANY)).state()).isEqualTo(State.PAUSED);
        assertThat(of(paused(NOON), asks(MANY, MANY)).state()).isEqualTo(State.WELL);
    }

    @Test
    void oneCallInFiveThatBroughtNothingIsTroubleAndASingleOneIsNot() {
        assertThat(of(WELL, asks(MANY, new CallFigures(10, 2, 10, 9))).state()).isEqualTo(State.TROUBLE);
        assertThat(of(WELL, asks(MANY, new CallFigures(20, 3, 10, 9))).state()).isEqualTo(State.WELL);
        assertThat(of(WELL, asks(MANY, new CallFigures(4, 4, 10, 9))).state()).isEqualTo(State.WELL);
    }

    @Test
    void whoeverIsNotAskedIsQuiet() {
        assertThat(of(WELL, List.of()).state()).isEqualTo(State.QUIET);
    }

    @Test
    void looksASecondAreThoseOfFourWholeMinutesAndTheOneThatRuns() {
        assertThat(of(WELL, asks(MANY, new CallFigures(480, 0, 10, 9))).asksPerSecond())
                .isEqualTo(2);
    }

    @Test
    void itsLagIsThatOfTheTaskDueLongest() {
        var open = List.of(due(NOON.minusSeconds(7)), due(NOON.minusSeconds(90)), due(NOON.plusSeconds(60)));

        var outlook = new ProviderOutlook(WELL, true, List.of(), open, NOON);

        assertThat(outlook.lag()).isEqualTo(Duration.ofSeconds(90));
        assertThat(outlook.tasks()).isEqualTo(6);
        assertThat(of(WELL, List.of()).lag()).isZero();
    }

    private static ProviderStanding paused(Instant until) {
        return new ProviderStanding("xai", NOON, until, null, null);
    }

    private static OpenTasks due(Instant at) {
        return new OpenTasks("xai", TaskStatus.QUEUED, TaskStep.FOLLOWING, 2, 0, 0, 0, 0, NOON, at);
    }

    private static List<ProviderCallsSince> asks(CallFigures all, CallFigures recent) {
        return List.of(new ProviderCallsSince("xai", "ask", all, recent));
    }

    private static ProviderOutlook of(ProviderStanding standing, List<ProviderCallsSince> calls) {
        return new ProviderOutlook(standing, false, calls, List.of(), NOON);
    }
}
