package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract 2.6. */
class TaskIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void anIdIsAPrefixTenCharactersOfTimeAndTwentySixOfChance() {
        assertThat(TaskIds.next(NOON)).matches("task_[0-9a-z&&[^ilou]]{36}");
    }

    @Test
    void chanceIsWorthMoreThan122Bits() {
        assertThat(26 * Math.log(32) / Math.log(2)).isGreaterThanOrEqualTo(130);
    }

    @Test
    void idsOfOneMomentShareTheirTimeAndNothingElse() {
        var one = TaskIds.next(NOON);
        var two = TaskIds.next(NOON);

        assertThat(one.substring(0, 15)).isEqualTo(two.substring(0, 15));
        assertThat(one.substring(15)).isNotEqualTo(two.substring(15));
    }

    @Test
    void idsSortByCreation() {
        var moments = Stream.of(
                Instant.EPOCH,
                Instant.ofEpochMilli(31),
                Instant.ofEpochMilli(32),
                NOON,
                NOON.plusMillis(1),
                NOON.plusMillis(32),
                NOON.plusSeconds(3600),
                Instant.parse("2100-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999Z"));

        assertThat(moments.map(TaskIds::next)).isSorted();
    }

    @Test
    void aHundredThousandIdsOfOneMomentAreAllDifferent() {
        assertThat(Stream.generate(() -> TaskIds.next(NOON)).limit(100_000).distinct())
                .hasSize(100_000);
    }
}
