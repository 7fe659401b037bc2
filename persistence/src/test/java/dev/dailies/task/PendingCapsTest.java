package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import jakarta.persistence.PersistenceException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract 2.8; the cap is 5 where an account has none of its own. */
@ParameterizedClass
@EnumSource(Database.class)
class PendingCapsTest {

    private static final int STANDARD = 5;

    @Parameter
    Database database;

    private long ada;

    @BeforeEach
    void anAccount() {
        ada = aMemberOfATeam(database).accountId();
    }

    @Test
    void ofFiftyWhoComeAtOnceExactlyFiveEnter() throws Exception {
        var entered = AtOnce.threads(50, this::enters);

        assertThat(entered.stream().filter(Boolean::booleanValue)).hasSize(5);
    }

    @Test
    void aSlotThatIsLeftIsFreeAgain() {
        IntStream.range(0, 5).forEach(i -> enters());
        assertThat(enters()).isFalse();

        database.run(entities -> pendingCaps(entities).leave(ada));

        assertThat(enters()).isTrue();
        assertThat(enters()).isFalse();
    }

    @Test
    void anAdministratorsCapHoldsInsteadOfTheStandard() {
        cap(2);
        assertThat(capOf()).isEqualTo(2);
        assertThat(enters()).isTrue();
        assertThat(enters()).isTrue();
        assertThat(enters()).isFalse();

        cap(null);
        assertThat(capOf()).isEqualTo(5);
        assertThat(enters()).isTrue();
    }

    @Test
    void aCapOfNoneLetsNobodyIn() {
        cap(0);

        assertThat(enters()).isFalse();
    }

    @Test
    void aCapBelowWhatIsPendingLetsNobodyInUntilEnoughHaveLeft() {
        IntStream.range(0, 3).forEach(i -> enters());
        cap(1);

        database.run(entities -> pendingCaps(entities).leave(ada));
        assertThat(enters()).isFalse();
    }

    @Test
    void oneAccountsTasksAreNoneOfAnothersBusiness() {
        IntStream.range(0, 5).forEach(i -> enters());

        ada = aMemberOfATeam(database).accountId();
        assertThat(enters()).isTrue();
    }

    @Test
    void nobodyLeavesWhoHasNotEntered() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.run(entities -> pendingCaps(entities).leave(ada)));
    }

    @Test
    void aCountThatIsNotTheNumberOfUnfinishedTasksIsADrift() {
        var owner = aMemberOfATeam(database);
        var before = drifts();

        database.run(
                entities -> aTaskHandedOverBy(owner, entities, NOON, "create").again(NOON.plusSeconds(1_000_000)));
        assertThat(drifts()).isEqualTo(before + 1);

        database.run(entities -> pendingCaps(entities).enter(owner.accountId(), STANDARD));
        assertThat(drifts()).isEqualTo(before);
    }

    @Test
    void whoComesTooOftenIsToldTheCap() {
        assertThat(new TooManyPendingTasks(5))
                .hasMessageContaining("All 5 of your slots")
                .extracting(TooManyPendingTasks::code)
                .isEqualTo("grok_video_too_many_pending_tasks");
        assertThat(new TooManyPendingTasks(0)).hasMessageContaining("cap of unfinished videos is 0");
    }

    private boolean enters() {
        return database.in(entities -> pendingCaps(entities).enter(ada, STANDARD));
    }

    private void cap(Integer cap) {
        database.run(entities -> pendingCaps(entities).set(ada, cap));
    }

    private int capOf() {
        return database.in(entities -> pendingCaps(entities).of(ada, STANDARD));
    }

    private long drifts() {
        return database.in(entities -> pendingCaps(entities).drifts());
    }
}
