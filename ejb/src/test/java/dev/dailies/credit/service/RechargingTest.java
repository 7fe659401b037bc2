package dev.dailies.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.credit.Credits;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.Membership;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Owner;
import dev.dailies.team.Teams;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RechargingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final long ADMINISTRATOR = 1;
    private static final long TEAM = 10;

    private final Recharging recharging = new Recharging();
    private final Set<String> recharges = new HashSet<>();

    @BeforeEach
    void wire() {
        recharging.accounts = new Accounts() {
            @Override
            public Optional<Account> find(long id) {
                return Optional.of(
                        id == ADMINISTRATOR
                                ? Account.administrator("a@example.com", "Ada", NOON)
                                : new Account("b@example.com", "Bob", NOON));
            }
        };
        recharging.teams = new Teams() {
            @Override
            public Optional<Membership> place(long teamId, long accountId) {
                return teamId == TEAM ? Optional.of(new Membership() {}) : Optional.empty();
            }
        };
        recharging.ledger = new CreditLedger() {
            @Override
            public boolean recharge(long teamId, Credits amount, String reference, String actor, String reason) {
                return recharges.add(reference + " by " + actor);
            }
        };
    }

    @Test
    void anAdministratorRechargesTheirTeamOnceForEachRequest() {
        assertThat(recharge(ADMINISTRATOR, TEAM, "first")).isTrue();
        assertThat(recharge(ADMINISTRATOR, TEAM, "first")).isFalse();
        assertThat(recharge(ADMINISTRATOR, TEAM, "second")).isTrue();
        assertThat(recharges).contains("recharge 10 first by account 1");
    }

    @Test
    void nobodyElseRechargesAndNoTeamThatIsNotTheirs() {
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> recharge(2, TEAM, "first"));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> recharge(ADMINISTRATOR, 11, "first"));
        assertThat(recharges).isEmpty();
    }

    private boolean recharge(long account, long team, String request) {
        return recharging.recharge(new Owner(account, team, null), Credits.of("5"), request, "Invoice");
    }
}
