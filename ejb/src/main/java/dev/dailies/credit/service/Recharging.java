package dev.dailies.credit.service;

import dev.dailies.credit.Credits;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Owner;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets administrators give credits to a team that they belong to. */
@Stateless
public class Recharging {

    @Inject
    Accounts accounts;

    @Inject
    Teams teams;

    @Inject
    CreditLedger ledger;

    /**
     * @param request what makes this recharge the one it is; a second one of the same name changes nothing
     * @return whether this was the first
     * @throws AdministratorRequired if somebody else asks
     */
    public boolean recharge(Owner by, Credits amount, String request, String reason) {
        accounts.find(by.accountId()).filter(Account::isAdministrator).orElseThrow(AdministratorRequired::new);
        var team = by.payingTeam();
        teams.place(team, by.accountId()).orElseThrow(NotAMember::new);
        return ledger.recharge(team, amount, "recharge " + team + " " + request, by.actor(), reason);
    }
}
