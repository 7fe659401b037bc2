package dev.dailies.usage;

import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.usage.UsageSituations.NOW;
import static dev.dailies.usage.UsageSituations.UTC;
import static dev.dailies.usage.UsageSituations.aVideoOf;
import static dev.dailies.usage.UsageSituations.countAll;
import static dev.dailies.usage.UsageSituations.forgetAll;
import static dev.dailies.usage.UsageSituations.usage;
import static dev.dailies.usage.UsageSituations.usageDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.task.SituationsInTheDatabase;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Days are those of the installation's zone, over a change of clocks as well, and add up to the whole. */
@ParameterizedClass
@EnumSource(Database.class)
class UsageDaysTest {

    @Parameter
    Database database;

    @AfterEach
    void daysAreUtcAgain() {
        forgetAll(database);
        countAll(UTC, database);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon,       2026-10-25T01:00:00Z",
        "Europe/Lisbon,       2026-03-29T01:00:00Z",
        "Asia/Kolkata,        2026-10-25T18:30:00Z",
        "Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "America/Santiago,    2026-09-06T04:00:00Z",
    })
    void dayByDayTheyAreWhatTheZoneSaysAndTogetherTheyAreAll(String zone, Instant change) {
        var ada = aMemberOfATeam(database);
        var days = new ReportDays(ZoneId.of(zone));
        var moments = momentsAround(change, days);
        forgetAll(database);
        countAll(days, database);
        database.run(entities -> moments.forEach((moment, seconds) -> aVideoOf(seconds, ada, moment, entities)));
        var expected = new TreeMap<>(moments.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> LocalDate.ofInstant(one.getKey(), days.zone()),
                        Collectors.summingInt(Map.Entry::getValue))));

        var live = secondsByDay(ada, days);
        countAll(days, database);
        assertThat(live).isEqualTo(expected);
        assertThat(secondsByDay(ada, days)).isEqualTo(expected);
        assertThat(UsageSituations.drift(days, database)).isEqualTo(driftOfOthers(days));
        assertThat(whole(ada, expected, days).charged())
                .isEqualByComparingTo(new BigDecimal("0.07")
                        .multiply(BigDecimal.valueOf(
                                moments.values().stream().mapToInt(i -> i).sum())));
    }

    @Test
    void everyFacetTellsTheSameSum() {
        var ada = aMemberOfATeam(database);
        var bob = new Owner(aMemberOfATeam(database).accountId(), ada.teamId(), null);
        database.run(entities -> {
            aVideoOf(6, ada, Instant.parse("2026-11-20T12:00:00Z"), entities);
            aVideoOf(5, bob, Instant.parse("2026-11-21T12:00:00Z"), entities);
        });

        for (var counted : List.of(false, true)) {
            if (counted) {
                countAll(UTC, database);
            }
            for (var facet : Facet.values()) {
                assertThat(usage(facet, ada, "2026-11-01", "2026-11-30", UTC, database).stream()
                                .map(one -> one.usage().charged())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s, counted: %s", facet, counted)
                        .isEqualByComparingTo("0.77");
            }
        }
        assertThat(subjects(Facet.PERSON, ada))
                .containsExactlyInAnyOrder(
                        ada.accountId().toString(), bob.accountId().toString());
        assertThat(subjects(Facet.TEAM, ada)).containsExactly(ada.teamId().toString());
        assertThat(subjects(Facet.MODEL, ada)).containsExactly("grok-imagine-video");
        assertThat(subjects(Facet.SIZE, ada)).containsExactly("P720");
        assertThat(subjects(Facet.KEY, ada)).containsExactly(Facet.PORTAL);
    }

    @Test
    void aMonthIsTheSumOfItsDays() {
        var ada = aMemberOfATeam(database);
        database.run(entities -> {
            aVideoOf(1, ada, Instant.parse("2026-09-30T23:59:59Z"), entities);
            aVideoOf(2, ada, Instant.parse("2026-10-01T00:00:00Z"), entities);
            aVideoOf(3, ada, Instant.parse("2026-10-31T12:00:00Z"), entities);
        });
        var slice =
                new UsageSlice(Facet.TEAM, null, ada.teamId(), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));
        var months = database.in(entities -> usageDays(entities).of(slice, true, UTC, NOW));

        assertThat(months)
                .extracting(DayUsage::day)
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
        assertThat(months.get(1).usage().charged()).isEqualByComparingTo("0.35");
    }

    @Test
    void whatIsUnderWayIsToldApartAsWell() {
        var ada = aMemberOfATeam(database);
        database.run(entities -> {
            SituationsInTheDatabase.aTaskHandedOverBy(ada, entities, NOW, "lease");
            SituationsInTheDatabase.aTaskHandedOverBy(ada, entities, NOW, "lease");
            aVideoOf(1, ada, NOW, entities);
        });

        for (var facet : Facet.values()) {
            var underWay = database.in(entities -> usageDays(entities).underWay(facet, ada.teamId()));
            assertThat(underWay).extracting(UnderWay::tasks).containsExactly(2L);
            assertThat(underWay.get(0).held()).isEqualByComparingTo("0.84");
        }
        var all = database.in(entities -> usageDays(entities).underWay(Facet.TEAM, null));
        assertThat(all).extracting(UnderWay::subject).contains(ada.teamId().toString());
    }

    /** Every border of a day within two days of the change, a second before and after it, and what chance adds. */
    private static Map<Instant, Integer> momentsAround(Instant change, ReportDays days) {
        var random = new Random(change.getEpochSecond());
        var moments = new ArrayList<Instant>();
        for (var day = -2; day <= 3; day++) {
            var start = days.start(days.of(change).plusDays(day));
            moments.addAll(List.of(start.minusMillis(1), start, start.plusSeconds(1)));
        }
        moments.addAll(List.of(change.minusSeconds(1), change, change.plusSeconds(3600)));
        random.longs(12, 0, Duration.ofDays(4).toMillis())
                .forEach(offset -> moments.add(change.minus(Duration.ofDays(2)).plusMillis(offset)));
        var seconds = new HashMap<Instant, Integer>();
        moments.forEach(moment -> seconds.put(moment, 1 + random.nextInt(6)));
        return seconds;
    }

    private Map<LocalDate, Integer> secondsByDay(Owner owner, ReportDays days) {
        return new TreeMap<>(usage(Facet.TEAM, owner, "2026-01-01", "2026-12-31", days, database).stream()
                .collect(Collectors.toMap(
                        DayUsage::day,
                        one -> one.usage()
                                .charged()
                                .divide(new BigDecimal("0.07"))
                                .intValueExact())));
    }

    private Usage whole(Owner owner, TreeMap<LocalDate, Integer> expected, ReportDays days) {
        return usage(
                        Facet.MODEL,
                        owner,
                        expected.firstKey().toString(),
                        expected.lastKey().toString(),
                        days,
                        database)
                .stream()
                .map(DayUsage::usage)
                .reduce(Usage.NONE, Usage::plus);
    }

    private long driftOfOthers(ReportDays days) {
        forgetAll(database);
        countAll(days, database);
        return UsageSituations.drift(days, database);
    }

    private List<String> subjects(Facet facet, Owner owner) {
        return usage(facet, owner, "2026-11-01", "2026-11-30", UTC, database).stream()
                .map(DayUsage::subject)
                .distinct()
                .toList();
    }
}
