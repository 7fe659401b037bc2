package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.capEffects;
import static dev.dailies.task.SituationsInTheDatabase.capHolders;
import static dev.dailies.task.SituationsInTheDatabase.capOverrides;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.audit.Reason;
import dev.dailies.shared.Place;
import dev.dailies.team.Account;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.TeamsSituations;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CapOverridesTest {

    @Parameter
    Database database;

    private Owner member;

    @BeforeEach
    void somebodyInATeam() {
        member = aMemberOfATeam(database);
    }

    @Test
    void theListSaysForWhomUntilWhenWhyAndByWhomTheOneSetLastInFront() {
        var team = CapSubject.team(member.teamId());
        var account = CapSubject.account(member.accountId());
        set(team, 20, NOON.plusSeconds(60));
        set(account, 8, null);
        set(team, 30, NOON.plusSeconds(90));

        var lines = database.in(
                entities -> capOverrides(entities).page(Place.newest(), 2, NOON).rows());

        assertThat(lines).extracting(CapLine::subject).containsExactly(team, account);
        assertThat(lines.get(0).terms()).isEqualTo(new CapTerms(30, NOON.plusSeconds(90)));
        assertThat(lines.get(0).name()).isEqualTo("Night shoot");
        assertThat(lines.get(0).reason()).isEqualTo("Festival delivery");
        assertThat(lines.get(1).name()).isEqualTo(lines.get(1).setBy()).endsWith("@example.com");
        assertThat(line(team, NOON.plusSeconds(90))).isEmpty();
        assertThat(line(account, NOON.plusSeconds(90))).hasSize(1);
    }

    @Test
    void theListIsTurnedByItsRows() {
        set(CapSubject.team(member.teamId()), 1, null);
        set(CapSubject.team(aMemberOfATeam(database).teamId()), 2, null);
        set(CapSubject.team(aMemberOfATeam(database).teamId()), 3, null);
        database.run(entities -> {
            var overrides = capOverrides(entities);
            var first = overrides.page(Place.newest(), 2, NOON);
            assertThat(first.rows()).extracting(line -> line.terms().cap()).containsExactly(3, 2);
            var second = overrides.page(Place.before(first.rows().get(1).id()), 1, NOON);
            assertThat(second.rows()).extracting(line -> line.terms().cap()).containsExactly(1);
            assertThat(second.newer()).isTrue();
            assertThat(overrides
                            .page(Place.after(second.rows().get(0).id()), 1, NOON)
                            .rows())
                    .extracting(line -> line.terms().cap())
                    .containsExactly(2);
        });
    }

    @Test
    void thoseThatHaveLapsedAreNotCounted() {
        var before = figures();
        set(CapSubject.team(member.teamId()), 20, NOON.plusSeconds(60));
        set(CapSubject.account(member.accountId()), 20, NOON);

        assertThat(figures())
                .isEqualTo(new CapFigures(
                        before.teams() + 1,
                        before.lapsingTeams() + 1,
                        before.accounts(),
                        before.lapsingAccounts(),
                        null));
    }

    @Test
    void ofTwentyWhoSetTheSameAtOnceNobodyFailsAndOneCapIsLeft() throws Exception {
        var team = CapSubject.team(member.teamId());

        AtOnce.threads(20, () -> {
            database.run(entities -> {
                capOverrides(entities).changing();
                capOverrides(entities).set(override(team, 9, null));
            });
            return true;
        });

        assertThat(line(team, NOON)).extracting(line -> line.terms().cap()).containsExactly(9);
    }

    @Test
    void whoIsOverACapIsTheOneWithMoreUnderWayAndNoneOfTheirOwn() {
        var busiest = another("busiest");
        var busy = another("busy");
        var exempt = another("exempt");
        another("idle");
        uses(busiest, 17);
        uses(busy, 13);
        uses(exempt, 20);
        set(CapSubject.account(exempt.accountId()), 30, null);

        var effect = effect(CapSubject.team(member.teamId()), 12, NOON);
        assertThat(effect.people()).isEqualTo(4);
        assertThat(effect.over()).isEqualTo(2);
        assertThat(effect.busiest()).extracting(Busy::pending).containsExactly(17, 13);
        assertThat(effect(CapSubject.team(member.teamId()), 13, NOON).over()).isEqualTo(1);
        assertThat(effect(CapSubject.account(busy.accountId()), 12, NOON).busiest())
                .extracting(Busy::pending)
                .containsExactly(13);
    }

    @Test
    void theInstallationsReachesWhoeverIsInATeamWithoutItsOwnUntilThatLapsesToo() {
        var everybody = effect(CapSubject.INSTALLATION, 40, NOON);
        uses(member, 41);
        assertThat(effect(CapSubject.INSTALLATION, 40, NOON).over()).isEqualTo(everybody.over() + 1);

        set(CapSubject.team(member.teamId()), 20, NOON.plusSeconds(60));
        assertThat(effect(CapSubject.INSTALLATION, 40, NOON))
                .isEqualTo(new CapEffect(everybody.people() - 1, everybody.over(), everybody.busiest()));
        assertThat(effect(CapSubject.INSTALLATION, 40, NOON.plusSeconds(60)).over())
                .isEqualTo(everybody.over() + 1);
    }

    @Test
    void whatHoldsIsToldForSomePeopleAndTeamsAndForTheInstallationAlone() {
        set(CapSubject.team(member.teamId()), 20, NOON.plusSeconds(60));
        set(CapSubject.account(member.accountId()), 8, null);

        assertThat(holding(List.of(member.accountId()), List.of(member.teamId()))
                        .of(member.accountId(), null))
                .isEqualTo(new Cap(8, CapScope.ACCOUNT, null));
        assertThat(holding(List.of(), List.of(member.teamId())).of(member.accountId(), member.teamId()))
                .isEqualTo(new Cap(20, CapScope.TEAM, NOON.plusSeconds(60)));
        assertThat(holding(List.of(), List.of()).of(null, null)).isEqualTo(new Cap(5, null, null));
    }

    @Test
    void whoeverMayHaveACapIsFoundBySomethingOfTheirName() {
        var name = "O_U%" + System.nanoTime();
        var person = another(name);
        var team = database.in(entities -> {
            var added = TeamsSituations.teams(entities).add(new Team("The " + name + " unit", NOON));
            return new CapHolder(CapSubject.team(added.id()), added.name());
        });

        var found = database.in(entities -> capHolders(entities).with(name, 8));
        assertThat(found).hasSize(2).startsWith(team);
        assertThat(found.get(1).subject()).isEqualTo(CapSubject.account(person.accountId()));
        assertThat(database.<CapHolder>in(
                        entities -> capHolders(entities).find(team.subject()).orElseThrow()))
                .isEqualTo(team);
        assertThat(database.<Boolean>in(entities ->
                        capHolders(entities).find(CapSubject.account(-1)).isPresent()))
                .isFalse();
    }

    private Caps holding(List<Long> accounts, List<Long> teams) {
        return database.in(entities -> capOverrides(entities).holding(accounts, teams, 5, NOON));
    }

    private Owner another(String name) {
        return database.in(entities -> {
            var account = new Account(name + System.nanoTime() + "@example.com", name, NOON);
            entities.persist(account);
            TeamsSituations.teams(entities).join(entities.find(Team.class, member.teamId()), account, Role.MEMBER);
            pendingCaps(entities).open(account.id());
            return new Owner(account.id(), member.teamId(), null);
        });
    }

    private void uses(Owner owner, int slots) {
        database.run(entities -> {
            for (var i = 0; i < slots; i++) {
                assertThat(pendingCaps(entities).enter(owner, 100, Slots.EVERY, NOON))
                        .isTrue();
            }
        });
    }

    private CapEffect effect(CapSubject subject, int cap, Instant now) {
        return database.in(entities -> capEffects(entities).of(subject, cap, now));
    }

    private List<CapLine> line(CapSubject subject, Instant now) {
        return database.in(
                entities -> capOverrides(entities).of(subject, now).stream().toList());
    }

    private CapFigures figures() {
        return database.in(entities -> capOverrides(entities).figures(NOON));
    }

    private void set(CapSubject subject, int cap, Instant lapsesAt) {
        database.run(entities -> capOverrides(entities).set(override(subject, cap, lapsesAt)));
    }

    private CapOverride override(CapSubject subject, int cap, Instant lapsesAt) {
        return new CapOverride(
                subject,
                new CapTerms(cap, lapsesAt),
                new Reason("Festival delivery"),
                member.accountId(),
                NOON.minusSeconds(3600));
    }
}
