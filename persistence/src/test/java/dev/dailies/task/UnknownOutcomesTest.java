package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.unknownOutcomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.credit.Credits;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class UnknownOutcomesTest {

    private static final TaskError NO_ANSWER = new TaskError(TaskError.UPSTREAM_TIMEOUT, "No answer.");

    @Parameter
    Database database;

    @BeforeEach
    void allIsKnown() {
        database.run(entities -> entities.createQuery(
                        "update VideoTask t set t.outcomeUnknown = false where t.outcomeUnknown = true")
                .executeUpdate());
    }

    @Test
    void aTaskWhoseHandOverWasNotAnsweredIsListedUntilSomebodyHasLookedIntoIt() {
        var id = unknown(NOON);
        known(NOON);

        assertThat(page(Place.newest()).rows()).singleElement().satisfies(outcome -> {
            assertThat(outcome.taskId()).isEqualTo(id);
            assertThat(outcome.team()).isEqualTo("Night shoot");
            assertThat(outcome.provider()).isEqualTo("xai");
            assertThat(outcome.job()).isNull();
            assertThat(outcome.seconds()).isEqualTo(6);
            assertThat(outcome.resolution()).isEqualTo(Resolution.P720);
            assertThat(outcome.price()).isEqualTo(Credits.of("0.42"));
            assertThat(outcome.stillAsked()).isFalse();
        });

        database.run(
                entities -> unknownOutcomes(entities).locked(id).orElseThrow().clearOutcome());
        assertThat(page(Place.newest()).rows()).isEmpty();
        var none = database.in(entities -> unknownOutcomes(entities).locked(id));
        assertThat(none).isEmpty();
        var count = database.in(entities -> unknownOutcomes(entities).count());
        assertThat(count).isZero();
    }

    @Test
    void anExpiredTaskIsStillAskedAbout() {
        database.run(entities -> aTaskHandedOverBy(aMemberOfATeam(database), entities, NOON, "lease")
                .expire(NO_ANSWER, NOON, NOON.plusSeconds(3600)));

        assertThat(page(Place.newest()).rows())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.stillAsked()).isTrue());
    }

    @Test
    void thePagesAreTurnedInBothDirections() {
        var ids = List.of(unknown(NOON), unknown(NOON.plusSeconds(1)), unknown(NOON.plusSeconds(2)));

        var first = page(Place.newest());
        assertThat(first.rows()).extracting(UnknownOutcome::taskId).containsExactly(ids.get(2), ids.get(1));
        assertThat(first.older()).isTrue();
        assertThat(page(Place.before(ids.get(1))).rows())
                .extracting(UnknownOutcome::taskId)
                .containsExactly(ids.get(0));
        assertThat(page(Place.after(ids.get(0))).rows())
                .extracting(UnknownOutcome::taskId)
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(count()).isEqualTo(3);
    }

    private long count() {
        return database.in(entities -> unknownOutcomes(entities).count());
    }

    private Slice<UnknownOutcome> page(Place<String> place) {
        return database.in(entities -> unknownOutcomes(entities).page(place, 2));
    }

    private String unknown(Instant at) {
        return refused(at, true);
    }

    private void known(Instant at) {
        refused(at, false);
    }

    private String refused(Instant at, boolean unknown) {
        var owner = aMemberOfATeam(database);
        return database.in(entities -> {
            var task = aTaskHandedOverBy(owner, entities, at, "lease");
            task.refuse(NO_ANSWER, null, null, unknown, at);
            return task.id();
        });
    }
}
