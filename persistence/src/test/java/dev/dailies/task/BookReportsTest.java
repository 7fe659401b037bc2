package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.bookReports;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static dev.dailies.task.SituationsInTheDatabase.storeReports;
import static dev.dailies.task.SituationsInTheDatabase.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class BookReportsTest {

    @Parameter
    Database database;

    @Test
    void aCheckThatWasBegunIsUnderWayUntilItIsOver() {
        assertThat(begun(NOON)).isTrue();
        assertThat(begun(NOON.plusSeconds(60))).isFalse();
        assertThat(last(NOON.plusSeconds(60)).underWay()).isTrue();

        over(0, List.of(), NOON.plusSeconds(90));

        assertThat(last(NOON.plusSeconds(90)).underWay()).isFalse();
        assertThat(last(NOON.plusSeconds(90)).checkedAt()).isEqualTo(NOON.plusSeconds(90));
        assertThat(last(NOON.plusSeconds(90)).wrong()).isZero();
    }

    @Test
    void aCheckWhoseNodeDiedIsNotWaitedForForEver() {
        over(0, List.of(), NOON);
        begun(NOON);

        assertThat(begun(NOON.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void wrongFiguresAreKeptWithTheirNamesUntilTheNextCheck() {
        var owner = aMemberOfATeam(database);
        var id = database.in(
                entities -> aTaskHandedOverBy(owner, entities, NOON, "lease").id());
        var drifts = List.of(
                new BookDrift(BookDrift.Kind.BALANCE, owner.teamId().toString(), null, BigDecimal.ONE, BigDecimal.ZERO),
                new BookDrift(BookDrift.Kind.SETTLEMENT, id, null, null, null),
                new BookDrift(BookDrift.Kind.COUNT, owner.accountId().toString(), null, null, null));

        over(1, drifts, NOON);

        assertThat(last(NOON).wrong()).isEqualTo(3);
        assertThat(last(NOON).drifts())
                .extracting(BookDrift::name)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("Night shoot"),
                        name -> assertThat(name).isNull(),
                        name -> assertThat(name).endsWith("@example.com"));
        assertThat(last(NOON).drifts().get(0).balance()).isEqualByComparingTo("1");
        over(0, List.of(), NOON);
        assertThat(last(NOON).drifts()).isEmpty();
    }

    @Test
    void tasksWithoutAHoldAndCountsThatAreWrongAreNamed() {
        var owner = aMemberOfATeam(database);
        var id = database.in(
                entities -> aTaskHandedOverBy(owner, entities, NOON, "lease").id());

        var wrongTasks = database.in(entities -> tasks(entities).drifting(10_000));
        assertThat(wrongTasks).contains(id);
        var wrongCounts = database.in(entities -> pendingCaps(entities).drifting(10_000));
        assertThat(wrongCounts).contains(owner.accountId());
    }

    @Test
    void whatTheKeptVideosComeToIsLookedUpInTurns() {
        assertThat(turn()).isTrue();
        assertThat(turn()).isFalse();
        look(NOON.minus(Duration.ofDays(30)));
        var before = database.in(entities -> storeReports(entities).last());

        var owner = aMemberOfATeam(database);
        stored(owner, NOON.minus(Duration.ofDays(2)), 1000);
        stored(owner, NOON.minusSeconds(60), 100);
        stored(owner, NOON.minus(Duration.ofDays(40)), 10);
        look(NOON.minus(Duration.ofDays(30)));

        var after = database.in(entities -> storeReports(entities).last());
        assertThat(after.videos() - before.videos()).isEqualTo(2);
        assertThat(after.bytes() - before.bytes()).isEqualTo(1100);
        assertThat(after.dayBytes() - before.dayBytes()).isEqualTo(100);
        assertThat(after.lookedAt()).isEqualTo(NOON);
    }

    private boolean turn() {
        return database.in(entities -> storeReports(entities).takeTurn(NOON, NOON.minusSeconds(60)));
    }

    private void look(Instant oldest) {
        database.run(entities -> storeReports(entities).look(oldest, NOON.minus(Duration.ofDays(1))));
    }

    private void stored(Owner owner, Instant at, long bytes) {
        database.run(entities -> {
            var task = aTaskHandedOverBy(owner, entities, at, "lease");
            task.made("https://vidgen.x.ai/1.mp4", 6, BigDecimal.ONE, at);
            task.succeed(bytes, at);
        });
    }

    private boolean begun(Instant at) {
        return database.in(entities -> bookReports(entities).locked().begin(at));
    }

    private void over(int wrong, List<BookDrift> drifts, Instant at) {
        database.run(entities -> {
            var reports = bookReports(entities);
            reports.locked().found(wrong, wrong, wrong, at);
            reports.keep(reports.named(drifts));
        });
    }

    private BookView last(Instant now) {
        return database.in(entities -> bookReports(entities).last(now));
    }
}
