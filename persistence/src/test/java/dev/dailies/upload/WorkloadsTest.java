package dev.dailies.upload;

import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static dev.dailies.upload.UploadSituations.workloads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.credit.Credits;
import dev.dailies.task.Slots;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WorkloadsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Parameter
    Database database;

    /** Of the team that only this test knows. */
    private String team;

    private Owner first;
    private Owner second;
    private Owner third;

    @BeforeEach
    void threeInATeam() {
        team = "Unit " + UUID.randomUUID();
        first = inTheTeam(aMemberOfATeam(database));
        second = inTheTeam(aMemberOfATeam(database));
        third = inTheTeam(aMemberOfATeam(database));
    }

    @Test
    void theBusiestComeFirstAndWhoeverHasNothingToDoDoesNotCome() {
        makes(first, 1, NOON);
        makes(second, 3, NOON);

        assertThat(people(AtWork.Rank.FIRST, 9))
                .extracting(AtWork::accountId, AtWork::underWay)
                .containsExactly(tuple(second, 3), tuple(first, 1));
    }

    @Test
    void aPageBeginsBehindSomebodyEvenAmongEquals() {
        makes(first, 2, NOON);
        makes(second, 2, NOON);
        makes(third, 2, NOON);

        var page = people(AtWork.Rank.FIRST, 2);
        assertThat(page).extracting(AtWork::accountId).containsExactly(first.accountId(), second.accountId());
        assertThat(people(page.get(1).rank(), 2)).extracting(AtWork::accountId).containsExactly(third.accountId());
    }

    @Test
    void whoeverOnlyHasRowsWaitingComesToo() {
        uploads(first, 4);

        assertThat(people(AtWork.Rank.FIRST, 9))
                .extracting(AtWork::accountId, AtWork::underWay)
                .containsExactly(tuple(first, 0));
        var waiting = database.in(entities -> workloads(entities).waiting());
        assertThat(waiting).contains(new TeamShare(first.accountId(), first.teamId(), team, 4));
    }

    @Test
    void whatIsUnderWayHasItsOldest() {
        makes(first, 1, NOON);
        makes(first, 1, NOON.minusSeconds(360));
        var underWay = database.in(entities -> workloads(entities).underWay(List.of(first.accountId(), -1L)));

        assertThat(underWay)
                .containsExactly(new TeamShare(first.accountId(), first.teamId(), team, 2, NOON.minusSeconds(360)));
        assertThat(underWay.get(0).and(new TeamShare(first.accountId(), first.teamId(), team, 9)))
                .isEqualTo(new TeamShare(first.accountId(), first.teamId(), team, 2, NOON.minusSeconds(360), 9));
    }

    private List<AtWork> people(AtWork.Rank behind, int most) {
        return database.in(entities -> workloads(entities).people(team.substring(2, 20), behind, most));
    }

    private static Tuple tuple(Owner owner, int underWay) {
        return Tuple.tuple(owner.accountId(), underWay);
    }

    private Owner inTheTeam(Owner owner) {
        database.run(entities -> entities.createQuery("update Team t set t.name = :name where t.id = :id")
                .setParameter("name", team)
                .setParameter("id", owner.teamId())
                .executeUpdate());
        return owner;
    }

    private void makes(Owner owner, int videos, Instant at) {
        database.run(entities -> IntStream.range(0, videos).forEach(i -> {
            pendingCaps(entities).enter(owner, 100, Slots.EVERY, NOON);
            aTaskHandedOverBy(owner, entities, at, "create");
        }));
    }

    private void uploads(Owner owner, int rows) {
        var form = new FileForm("UTF-8", false, ",", false);
        var upload = new PromptUpload(
                owner,
                new UploadedFile("shots.csv", "hash-" + UUID.randomUUID(), 100, form, null),
                UploadWish.CHECK_ONLY,
                NOON);
        var totals = new Totals(rows, 0, Credits.of("0.35"));
        upload.checked(new Findings(totals, null, Duration.ofSeconds(40)), NOON);
        upload.start(NOON);
        database.run(entities -> {
            UploadSituations.uploads(entities).add(upload);
            UploadSituations.rows(entities)
                    .addAll(IntStream.range(2, rows + 2)
                            .mapToObj(row -> PromptRow.good(
                                    new PromptRow.Place(upload.id(), row),
                                    new Cells(List.of("A kettle")),
                                    null,
                                    Credits.of("0.35")))
                            .toList());
        });
    }
}
