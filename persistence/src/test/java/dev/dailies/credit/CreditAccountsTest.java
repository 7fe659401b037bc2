package dev.dailies.credit;

import static dev.dailies.credit.CreditsSituations.aTeamWith;
import static dev.dailies.credit.CreditsSituations.accounts;
import static dev.dailies.credit.CreditsSituations.balanceOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CreditAccountsTest {

    private static final long NOBODY = -1;

    @Parameter
    Database database;

    @Test
    void aNewAccountIsEmpty() {
        var team = aTeamWith("0", database);

        assertThat(balanceOf(team, database).balance()).isEqualByComparingTo("0");
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("0");
    }

    @Test
    void anUnknownTeamHasNoAccount() {
        var account = database.in(entities -> accounts(entities).of(NOBODY));

        assertThat(account).isEmpty();
    }

    @Test
    void theLastCreditCanBeHeldAndNotAMillionthMore() {
        var team = aTeamWith("10", database);

        assertThat(hold(team, "9.58")).isTrue();
        assertThat(hold(team, "0.420001")).isFalse();
        assertThat(hold(team, "0.42")).isTrue();
        assertThat(hold(team, "0.000001")).isFalse();
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("10");
        assertThat(balanceOf(team, database).available()).isEqualByComparingTo("0");
    }

    @Test
    void aHundredSimultaneousHoldsTakeFromFiftyExactlyFifty() throws Exception {
        var team = aTeamWith("50", database);

        var held = AtOnce.threads(100, () -> hold(team, "1"));

        assertThat(held).hasSize(100);
        assertThat(held.stream().filter(Boolean::booleanValue)).hasSize(50);
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("50");
    }

    @Test
    void aHundredSimultaneousHoldsOfUnevenAmountsNeverTakeMoreThanThereIs() throws Exception {
        var team = aTeamWith("10", database);

        var held = AtOnce.threads(100, () -> hold(team, "0.42"));

        assertThat(held.stream().filter(Boolean::booleanValue)).hasSize(23);
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("9.66");
    }

    @Test
    void bothFiguresMoveBySignedAmounts() {
        var team = aTeamWith("10", database);
        hold(team, "2");

        move(team, "-1.5", "-2");

        assertThat(balanceOf(team, database).balance()).isEqualByComparingTo("8.5");
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("0");
    }

    @Test
    void aChargeBeyondTheHoldMayTakeTheBalanceBelowZero() {
        var team = aTeamWith("1", database);
        hold(team, "1");

        move(team, "-1.13", "-1");

        assertThat(balanceOf(team, database).balance()).isEqualByComparingTo("-0.13");
    }

    @Test
    void aMillionthIsHeldAndMovedAsAMillionth() {
        var team = aTeamWith("10.000001", database);

        hold(team, "0.052");
        move(team, "-0.000003", "-0.000004");

        assertThat(balanceOf(team, database).balance()).isEqualByComparingTo("9.999998");
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("0.051996");
    }

    @Test
    void moreCannotBeGivenBackThanIsHeld() {
        var team = aTeamWith("10", database);
        hold(team, "1");

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> move(team, "0", "-1.000001"));
        assertThat(balanceOf(team, database).held()).isEqualByComparingTo("1");
    }

    @Test
    void nothingMovesForATeamWithoutAnAccount() {
        assertThat(hold(NOBODY, "0")).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> move(NOBODY, "1", "0"))
                .withMessageContaining("no credit account");
    }

    @Test
    void whatAllTeamsHoldIsKnownInOneSum() {
        var before = heldByAll();

        hold(aTeamWith("1", database), "0.052");
        hold(aTeamWith("1", database), "0.42");

        assertThat(heldByAll().subtract(before)).isEqualByComparingTo("0.472");
    }

    @Test
    void oneTeamsHoldsAreNoneOfAnothersBusiness() {
        var teams =
                IntStream.range(0, 2).mapToObj(i -> aTeamWith("1", database)).toList();

        assertThat(hold(teams.get(0), "1")).isTrue();
        assertThat(hold(teams.get(1), "1")).isTrue();
    }

    private BigDecimal heldByAll() {
        return database.in(entities -> accounts(entities).held());
    }

    private boolean hold(long team, String amount) {
        return database.in(entities -> accounts(entities).hold(team, Credits.of(amount)));
    }

    private void move(long team, String balance, String held) {
        database.run(entities -> accounts(entities).move(team, new BigDecimal(balance), new BigDecimal(held)));
    }
}
