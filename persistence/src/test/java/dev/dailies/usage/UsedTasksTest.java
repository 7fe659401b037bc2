package dev.dailies.usage;

import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.usage.UsageSituations.UTC;
import static dev.dailies.usage.UsageSituations.aFailure;
import static dev.dailies.usage.UsageSituations.aVideoOf;
import static dev.dailies.usage.UsageSituations.countAll;
import static dev.dailies.usage.UsageSituations.usedTasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.Movement;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.TaskStatus;
import dev.dailies.team.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class UsedTasksTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Parameter
    Database database;

    private Owner ada;
    private List<String> newestFirst;

    @BeforeEach
    void threeOnThatDayAndOneOnTheDayBeforeAndAfter() {
        ada = aMemberOfATeam(database);
        newestFirst = new ArrayList<>();
        database.run(entities -> {
            aVideoOf(6, ada, NOON.minusSeconds(86_400), entities);
            newestFirst.add(aVideoOf(5, ada, NOON, entities));
            newestFirst.add(0, aFailure(TaskStatus.FAILED, "0.01", ada, NOON.plusSeconds(1), entities));
            newestFirst.add(0, aVideoOf(6, ada, NOON.plusSeconds(2), entities));
            aVideoOf(6, ada, NOON.plusSeconds(86_400), entities);
        });
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void areThoseOfTheDayWithTheirRowsInTheLedger(Facet facet) {
        var tasks = page(facet, Place.newest(), 25).rows();

        assertThat(tasks).extracting(UsedTask::id).containsExactlyElementsOf(newestFirst);
        assertThat(tasks).extracting(UsedTask::team).containsOnly("Night shoot");
        assertThat(tasks).extracting(UsedTask::key).containsOnlyNulls();
        assertThat(tasks.get(1).cost()).isEqualByComparingTo("0.01");
        assertThat(tasks)
                .extracting(
                        task -> task.movements().stream().map(Movement::kind).toList())
                .containsExactly(
                        List.of(LedgerKind.HOLD, LedgerKind.CHARGE),
                        List.of(LedgerKind.HOLD, LedgerKind.RELEASE),
                        List.of(LedgerKind.HOLD, LedgerKind.CHARGE, LedgerKind.RELEASE));
    }

    @Test
    void areTurnedByAPlace() {
        var first = page(Facet.TEAM, Place.newest(), 2);
        assertThat(first.rows()).extracting(UsedTask::id).containsExactlyElementsOf(newestFirst.subList(0, 2));
        assertThat(first.older()).isTrue();

        var second = page(Facet.TEAM, Place.before(newestFirst.get(1)), 2);
        assertThat(second.rows()).extracting(UsedTask::id).containsExactly(newestFirst.get(2));
        assertThat(second.older()).isFalse();
        assertThat(page(Facet.TEAM, Place.after(newestFirst.get(2)), 1).rows())
                .extracting(UsedTask::id)
                .containsExactly(newestFirst.get(1));
    }

    /** It was held long before it was given back; only that is of the day. */
    @Test
    void mayBeOlderThanTheDay() {
        var old = database.in(entities -> aFailure(
                TaskStatus.EXPIRED, null, ada, NOON.minusSeconds(30 * 86_400), NOON.plusSeconds(60), entities));

        var last = page(Facet.TEAM, Place.newest(), 25).rows().get(3);
        assertThat(last.id()).isEqualTo(old);
        assertThat(last.movements()).extracting(Movement::kind).containsExactly(LedgerKind.RELEASE);
    }

    @Test
    void ofAnotherSubjectAreNotAmongThem() {
        countAll(UTC, database);
        var slice = new UsageSlice(Facet.PERSON, ada.accountId().toString(), null, DAY, DAY);
        Slice<UsedTask> own = database.in(entities -> usedTasks(entities).page(slice, UTC, Place.newest(), 25));
        assertThat(own.rows()).hasSize(3);
        var other = new UsageSlice(
                Facet.PERSON, aMemberOfATeam(database).accountId().toString(), null, DAY, DAY);
        Slice<UsedTask> none = database.in(entities -> usedTasks(entities).page(other, UTC, Place.newest(), 25));
        assertThat(none.rows()).isEmpty();
    }

    /** Before and after they are counted. */
    private Slice<UsedTask> page(Facet facet, Place<String> place, int size) {
        var slice = new UsageSlice(facet, subject(facet), ada.teamId(), DAY, DAY);
        Slice<UsedTask> live = database.in(entities -> usedTasks(entities).page(slice, UTC, place, size));
        countAll(UTC, database);
        Slice<UsedTask> counted = database.in(entities -> usedTasks(entities).page(slice, UTC, place, size));
        assertThat(counted).isEqualTo(live);
        return counted;
    }

    private String subject(Facet facet) {
        return switch (facet) {
            case TEAM -> ada.teamId().toString();
            case PERSON -> ada.accountId().toString();
            case MODEL -> "grok-imagine-video";
            case SIZE -> "P720";
            case KEY -> Facet.PORTAL;
        };
    }
}
