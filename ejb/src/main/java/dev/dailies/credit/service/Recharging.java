package dev.dailies.credit.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.credit.AdjustedBelowHeld;
import dev.dailies.credit.Credits;
import dev.dailies.team.Administrator;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import dev.dailies.team.service.Administration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/**
 * Lets administrators change what a team has, whether they belong to it or not. The account's row is locked once it has
 * changed, so what the audit log says of before and after is true.
 */
@Stateless
public class Recharging {

    @Inject
    Teams teams;

    @Inject
    CreditLedger ledger;

    @Inject
    Administration administration;

    /**
     * Gives credits.
     *
     * @param request what makes this recharge the one it is; a second one of the same name changes nothing
     * @return whether this was the first
     * @throws NoSuchTeam if there is none
     */
    public boolean recharge(Administrator by, long teamId, Credits amount, String request, Reason reason) {
        var team = team(by, teamId);
        var reference = "recharge " + teamId + " " + request;
        if (!ledger.recharge(teamId, amount, reference, by.actor(), reason.text())) {
            return false;
        }
        var after = ledger.balanceOf(teamId).balance();
        note(by, Deed.CREDITS_RECHARGED, team, amount.amount(), after, reason);
        return true;
    }

    /**
     * Corrects a balance by a signed amount.
     *
     * @param request what makes this adjustment the one it is; a second one of the same name changes nothing
     * @param sure whether it may leave less than is held for what is under way
     * @return whether this was the first
     * @throws NoSuchTeam if there is none
     * @throws AdjustedBelowHeld if it would, and nobody said so
     */
    public boolean adjust(
            Administrator by, long teamId, BigDecimal change, String request, boolean sure, Reason reason) {
        var team = team(by, teamId);
        if (!ledger.adjust(teamId, change, "adjust " + teamId + " " + request, by.actor(), reason.text())) {
            return false;
        }
        var after = ledger.balanceOf(teamId);
        if (change.signum() < 0 && after.available().signum() < 0 && !sure) {
            throw new AdjustedBelowHeld(after.available());
        }
        note(by, Deed.CREDITS_ADJUSTED, team, change, after.balance(), reason);
        return true;
    }

    private Team team(Administrator by, long teamId) {
        administration.admit(by);
        return teams.find(teamId).orElseThrow(NoSuchTeam::new);
    }

    private void note(Administrator by, Deed deed, Team team, BigDecimal change, BigDecimal after, Reason reason) {
        var figures = Change.of(Credits.plain(after.subtract(change)), Credits.plain(after));
        administration.note(by, deed, team.subject(), figures, reason);
    }
}
