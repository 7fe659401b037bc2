package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.capOverrides;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.audit.Reason;
import dev.dailies.team.Owner;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PendingCapsTest {

    private static final int SETTING = 5;

    @Parameter
    Database database;

    private Owner member;

    @BeforeEach
    void somebodyInATeam() {
        member = aMemberOfATeam(database);
    }

    @Test
    void somebodySeesHowManyOfTheirSlotsAreInUse() {
        enters(2);
        assertThat(slots(member)).isEqualTo(new Slots(2, 5));

        database.run(entities -> {
            pendingCaps(entities).leave(member.accountId());
            pendingCaps(entities).leave(member.accountId());
        });
        assertThat(slots(member)).isEqualTo(new Slots(0, 5));
    }

    @Test
    void theMostSpecificCapWins() {
        var elsewhere = new Owner(member.accountId(), aMemberOfATeam(database).teamId(), null);
        var alone = new Owner(member.accountId(), null, null);

        set(CapSubject.team(member.teamId()), 8, null);
        assertThat(slots(member).cap()).isEqualTo(8);
        assertThat(slots(elsewhere).cap()).isEqualTo(SETTING);
        assertThat(slots(alone).cap()).isEqualTo(SETTING);

        set(CapSubject.account(member.accountId()), 3, null);
        assertThat(slots(member).cap()).isEqualTo(3);
        assertThat(slots(elsewhere).cap()).isEqualTo(3);
        assertThat(slots(alone).cap()).isEqualTo(3);

        end(CapSubject.account(member.accountId()));
        end(CapSubject.team(member.teamId()));
        assertThat(slots(member).cap()).isEqualTo(SETTING);
    }

    @Test
    void theInstallationsTakesThePlaceOfTheSettingAndOfNothingElse() {
        try {
            set(CapSubject.team(member.teamId()), 8, null);
            set(CapSubject.INSTALLATION, 7, null);
            assertThat(slots(member).cap()).isEqualTo(8);
            assertThat(slots(aMemberOfATeam(database)).cap()).isEqualTo(7);
        } finally {
            end(CapSubject.INSTALLATION);
        }
    }

    @Test
    void aCapLapsesByItselfAtTheVeryMomentOfItsEnd() {
        set(CapSubject.team(member.teamId()), 2, null);
        set(CapSubject.account(member.accountId()), 3, NOON.plusSeconds(60));
        enters(2);

        assertThat(enter(member, NOON.plusSeconds(60))).isFalse();
        assertThat(enter(member, NOON.plusSeconds(60).minusNanos(1000))).isTrue();
        assertThat(slots(member)).isEqualTo(new Slots(3, 3));
    }

    @Test
    void aCapThatIsLoweredTakesNothingAwayAndLetsNothingIn() {
        enters(4);
        set(CapSubject.account(member.accountId()), 2, null);

        assertThat(enter(member, NOON)).isFalse();
        assertThat(slots(member)).isEqualTo(new Slots(4, 2));
        assertThat(slots(member).isOver()).isTrue();

        set(CapSubject.account(member.accountId()), 0, null);
        database.run(entities -> pendingCaps(entities).leave(member.accountId()));
        assertThat(enter(member, NOON)).isFalse();
    }

    @Test
    void of50AtOnceAgainstATeamsCapOf7Exactly7GetASlot() throws Exception {
        set(CapSubject.INSTALLATION, 3, NOON.minusSeconds(1));
        set(CapSubject.team(member.teamId()), 7, NOON.plusSeconds(1));

        assertThat(AtOnce.threads(50, () -> enter(member, NOON)).stream().filter(Predicate.isEqual(true)))
                .hasSize(7);
        assertThat(slots(member)).isEqualTo(new Slots(7, 7));
    }

    private void enters(int times) {
        for (var i = 0; i < times; i++) {
            assertThat(enter(member, NOON)).isTrue();
        }
    }

    private boolean enter(Owner owner, Instant now) {
        return database.in(entities -> pendingCaps(entities).enter(owner, SETTING, Slots.EVERY, now));
    }

    private Slots slots(Owner owner) {
        return database.in(entities -> pendingCaps(entities).slots(owner, SETTING, NOON));
    }

    private void set(CapSubject subject, int cap, Instant lapsesAt) {
        var before = NOON.minusSeconds(3600);
        database.run(entities -> capOverrides(entities)
                .set(new CapOverride(
                        subject, new CapTerms(cap, lapsesAt), new Reason("A test"), member.accountId(), before)));
    }

    private void end(CapSubject subject) {
        database.run(entities -> capOverrides(entities).end(subject));
    }
}
