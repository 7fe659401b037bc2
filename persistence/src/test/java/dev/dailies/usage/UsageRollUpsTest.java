package dev.dailies.usage;

import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.usage.UsageSituations.NOW;
import static dev.dailies.usage.UsageSituations.UTC;
import static dev.dailies.usage.UsageSituations.aFailure;
import static dev.dailies.usage.UsageSituations.aLateCost;
import static dev.dailies.usage.UsageSituations.aVideoOf;
import static dev.dailies.usage.UsageSituations.countAll;
import static dev.dailies.usage.UsageSituations.drift;
import static dev.dailies.usage.UsageSituations.forgetAll;
import static dev.dailies.usage.UsageSituations.rollUps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.task.TaskStatus;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every end of a task is counted once, whatever becomes of those who count and in whatever order ends become visible. */
@ParameterizedClass
@EnumSource(Database.class)
class UsageRollUpsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Parameter
    Database database;

    private Owner ada;
    private long driftOfOthers;

    @BeforeEach
    void everythingIsCounted() {
        ada = aMemberOfATeam(database);
        countAll(UTC, database);
        driftOfOthers = drift(UTC, database);
    }

    @Test
    void anEndIsSeenAtOnceAndCountedOnce() {
        database.run(entities -> {
            aVideoOf(6, ada, NOON, entities);
            aVideoOf(4, ada, NOON, entities);
            aFailure(TaskStatus.FAILED, null, ada, NOON, entities);
            aFailure(TaskStatus.EXPIRED, null, ada, NOON, entities);
            aFailure(TaskStatus.CANCELLED, "0.01", ada, NOON, entities);
        });
        var seen = usage();
        assertThat(seen.charged()).isEqualByComparingTo("0.70");
        assertThat(seen.givenBack()).isEqualByComparingTo("1.40");
        assertThat(seen.cost()).isEqualByComparingTo("0.51");
        assertThat(seen.margin()).isEqualByComparingTo("0.19");
        assertThat(List.of(seen.videos(), seen.priced(), seen.failed(), seen.cancelled(), seen.expired()))
                .containsExactly(2L, 2L, 1L, 1L, 1L);

        countAll(UTC, database);
        countAll(UTC, database);
        assertThat(usage())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(seen);
        assertThat(database.<Boolean>in(entities -> rollUps(entities).areBehind()))
                .isFalse();
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    @Test
    void aRunThatCameToNothingIsAsIfItHadNotBeen() {
        database.run(entities -> aVideoOf(6, ada, NOON, entities));

        assertThatIllegalStateException()
                .isThrownBy(() -> database.run(entities -> {
                    assertThat(rollUps(entities).count(UTC, 100, NOW)).isEqualTo(1);
                    throw new IllegalStateException("killed");
                }));

        assertThat(usage().videos()).isEqualTo(1);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
        countAll(UTC, database);
        assertThat(usage().videos()).isEqualTo(1);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    @Test
    void anEndThatIsCommittedAfterYoungerOnesWereCountedIsCountedAsWell() {
        var bob = aMemberOfATeam(database);
        database.run(early -> {
            aVideoOf(6, ada, NOON, early);
            early.flush();
            database.run(late -> aVideoOf(6, bob, NOON.plusSeconds(1), late));
            countAll(UTC, database);
            assertThat(usage().videos()).isZero();
            assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
        });

        assertThat(usage().videos()).isEqualTo(1);
        countAll(UTC, database);
        assertThat(usage().videos()).isEqualTo(1);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    @Test
    void aCostThatComesLateIsOneOfTheDayOnWhichTheTaskEnded() {
        var before = database.in(entities -> aFailure(TaskStatus.EXPIRED, null, ada, NOON, entities));
        database.run(entities -> aLateCost(before, "0.30", entities));
        assertThat(usage().cost()).isEqualByComparingTo("0.30");

        countAll(UTC, database);
        var after = database.in(entities -> aFailure(TaskStatus.FAILED, "0.01", ada, NOON, entities));
        countAll(UTC, database);
        database.run(entities -> aLateCost(after, "0.25", entities));
        assertThat(usage().cost()).isEqualByComparingTo("0.55");
        assertThat(usage().failed()).isEqualTo(1);

        countAll(UTC, database);
        assertThat(usage().cost()).isEqualByComparingTo("0.55");
        assertThat(usage().margin()).isEqualByComparingTo("-0.55");
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    @Test
    void whatIsCountedAnewComesToTheSame() {
        database.run(entities -> aVideoOf(6, ada, NOON, entities));
        var late = database.in(entities -> aFailure(TaskStatus.EXPIRED, null, ada, NOON, entities));
        countAll(UTC, database);
        database.run(entities -> aLateCost(late, "0.30", entities));
        var seen = usage();

        forgetAll(database);
        assertThat(usage())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(seen);
        countAll(UTC, database);
        assertThat(usage().cost()).isEqualByComparingTo("0.60");
        assertThat(usage().videos()).isEqualTo(1);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    @Test
    void aSumThatWasTamperedWithIsFound() {
        database.run(entities -> aVideoOf(6, ada, NOON, entities));
        countAll(UTC, database);
        database.run(entities -> entities.createNativeQuery(
                        "update usage_day set charged = charged + 0.000001 where facet = 'TEAM' and team_id = :team")
                .setParameter("team", ada.teamId())
                .executeUpdate());

        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers + 1);
        forgetAll(database);
        countAll(UTC, database);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
    }

    /** Six write, two nodes count, one has everything counted anew, and all the while the books agree. */
    @Test
    void whateverIsWrittenMeanwhileIsCountedOnce() throws Exception {
        var teams = List.of(ada, aMemberOfATeam(database), aMemberOfATeam(database));
        var part = new AtomicInteger();
        AtOnce.threads(10, () -> {
            var mine = part.getAndIncrement();
            for (var turn = 0; turn < 12; turn++) {
                if (mine < 6) {
                    write(teams.get(mine % teams.size()), turn);
                } else if (mine < 8) {
                    countAll(UTC, database);
                } else if (mine == 8) {
                    assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
                } else if (turn % 4 == 0) {
                    forgetAll(database);
                }
            }
            return null;
        });

        countAll(UTC, database);
        assertThat(drift(UTC, database)).isEqualTo(driftOfOthers);
        for (var team : teams) {
            var counted = usage(team);
            assertThat(counted.videos()).isEqualTo(16);
            assertThat(counted.charged()).isEqualByComparingTo("6.72");
            assertThat(counted.expired()).isEqualTo(8);
            assertThat(counted.cost()).isEqualByComparingTo("6.40");
        }
    }

    private void write(Owner owner, int turn) {
        if (turn % 3 < 2) {
            database.run(entities -> aVideoOf(6, owner, NOON.plusSeconds(turn), entities));
        } else {
            var task = database.in(entities -> aFailure(TaskStatus.EXPIRED, null, owner, NOON, entities));
            database.run(entities -> aLateCost(task, "0.20", entities));
        }
    }

    private Usage usage() {
        return usage(ada);
    }

    private Usage usage(Owner owner) {
        return UsageSituations.usage(Facet.TEAM, owner, "2026-11-20", "2026-11-20", UTC, database).stream()
                .map(DayUsage::usage)
                .reduce(Usage.NONE, Usage::plus);
    }
}
