package dev.dailies.credit.service;

import static dev.dailies.team.service.Office.BY_ADA;
import static dev.dailies.team.service.Office.BY_BOB;
import static dev.dailies.team.service.Office.WHY;
import static dev.dailies.team.service.TwoTeams.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Deed;
import dev.dailies.credit.AdjustedBelowHeld;
import dev.dailies.credit.CreditBalance;
import dev.dailies.credit.Credits;
import dev.dailies.team.Administrator;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.service.Office;
import dev.dailies.team.service.TwoTeams;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RechargingTest {

    private final Office office = new Office();
    private final Recharging recharging = new Recharging();
    private final Purse purse = new Purse();

    @BeforeEach
    void wire() {
        recharging.teams = new TwoTeams();
        recharging.administration = office.administration();
        recharging.ledger = purse;
    }

    @Test
    void anAdministratorRechargesAnyTeamOnceForEachRequest() {
        assertThat(recharge(BY_ADA, DAY, "first")).isTrue();
        assertThat(recharge(BY_ADA, DAY, "first")).isFalse();
        assertThat(recharge(BY_ADA, DAY, "second")).isTrue();

        assertThat(purse.balance).isEqualByComparingTo("20");
        assertThat(purse.references).contains("recharge 10 first");
        assertThat(office.deeds()).containsExactly(Deed.CREDITS_RECHARGED, Deed.CREDITS_RECHARGED);
        assertThat(office.lastEntry()).isEqualTo("Day unit: 15.00 -> 20.00");
    }

    @Test
    void aBalanceIsAdjustedByASignedAmountOnceForEachRequest() {
        assertThat(adjust(BY_ADA, "-3.5", "first", false)).isTrue();
        assertThat(adjust(BY_ADA, "-3.5", "first", false)).isFalse();
        assertThat(office.lastEntry()).isEqualTo("Day unit: 10.00 -> 6.50");
        assertThat(adjust(BY_ADA, "1", "second", false)).isTrue();

        assertThat(purse.balance).isEqualByComparingTo("7.5");
        assertThat(office.deeds()).containsExactly(Deed.CREDITS_ADJUSTED, Deed.CREDITS_ADJUSTED);
    }

    @Test
    void lessThanIsHeldIsLeftOnlyIfSomebodySaysThatTheyMeanIt() {
        assertThat(adjust(BY_ADA, "-8", "to the edge", false)).isTrue();
        assertThatExceptionOfType(AdjustedBelowHeld.class)
                .isThrownBy(() -> adjust(BY_ADA, "-0.5", "beyond", false))
                .satisfies(refusal -> assertThat(refusal.available()).isEqualByComparingTo("-0.5"));
        assertThat(office.deeds()).hasSize(1);

        purse.references.remove("adjust 10 beyond");
        purse.balance = new BigDecimal("2");
        assertThat(adjust(BY_ADA, "-0.5", "beyond", true)).isTrue();
        assertThat(adjust(BY_ADA, "0.1", "some of it back", false)).isTrue();
    }

    @Test
    void nobodyElseDoesAnyOfThisAndForNoTeam() {
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> recharge(BY_BOB, DAY, "first"));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> adjust(BY_BOB, "1", "first", true));
        assertThatExceptionOfType(NoSuchTeam.class).isThrownBy(() -> recharge(BY_ADA, 12, "first"));
        assertThat(purse.references).isEmpty();
        assertThat(office.deeds()).isEmpty();
    }

    private boolean recharge(Administrator by, long team, String request) {
        return recharging.recharge(by, team, Credits.of("5"), request, WHY);
    }

    private boolean adjust(Administrator by, String change, String request, boolean sure) {
        return recharging.adjust(by, DAY, new BigDecimal(change), request, sure, WHY);
    }

    /** Ten credits, of which two are held. It remembers what it moved, and does so once. */
    private static final class Purse extends CreditLedger {

        private final Set<String> references = new HashSet<>();
        private BigDecimal balance = BigDecimal.TEN;

        @Override
        public boolean recharge(long teamId, Credits amount, String reference, String actor, String reason) {
            return adjust(teamId, amount.amount(), reference, actor, reason);
        }

        @Override
        public boolean adjust(long teamId, BigDecimal change, String reference, String actor, String reason) {
            assertThat(actor).isEqualTo("account 1");
            assertThat(reason).isEqualTo(WHY.text());
            var first = references.add(reference);
            balance = first ? balance.add(change) : balance;
            return first;
        }

        @Override
        public CreditBalance balanceOf(long teamId) {
            return new CreditBalance(balance, new BigDecimal("2"));
        }
    }
}
