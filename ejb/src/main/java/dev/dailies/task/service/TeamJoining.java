package dev.dailies.task.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.PendingCaps;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import dev.dailies.team.service.Inviting;
import dev.dailies.team.service.TeamRoster;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Brings people and teams in, ready to work: a person with their slots, a team with its credit account. */
@Stateless
public class TeamJoining {

    @Inject
    Accounts accounts;

    @Inject
    Teams teams;

    @Inject
    TeamRoster roster;

    @Inject
    Inviting inviting;

    @Inject
    PendingCaps caps;

    @Inject
    CreditLedger ledger;

    @Inject
    Clock clock;

    /**
     * Adds somebody to a team by their address.
     *
     * @return the code of their way in, if nobody had an account with this address
     */
    public Optional<InvitationCode> add(Owner by, String email, Role role) {
        // Pressed twice, the second waits here and then finds the account that the first one made
        teams.changing(by.payingTeam());
        var known = accounts.withEmail(email);
        var account = known.orElseGet(() -> accounts.add(new Account(email, email.strip(), clock.instant())));
        roster.join(by, account, role);
        if (known.isPresent()) {
            return Optional.empty();
        }
        caps.open(account.id());
        return Optional.of(inviting.invite(account.id()));
    }

    /**
     * Makes a team that has no credits yet; whoever founds it leads it.
     *
     * @return its number
     * @throws AdministratorRequired if somebody else asks
     */
    public long found(Owner by, String name) {
        var founder =
                accounts.find(by.accountId()).filter(Account::isAdministrator).orElseThrow(AdministratorRequired::new);
        var team = teams.add(new Team(name, clock.instant()));
        teams.join(team, founder, Role.LEAD);
        ledger.open(team.id());
        return team.id();
    }
}
