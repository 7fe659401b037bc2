package dev.dailies.team.service;

import dev.dailies.team.Account;
import dev.dailies.team.AlreadyAMember;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Invitations;
import dev.dailies.team.LastLead;
import dev.dailies.team.LeadRequired;
import dev.dailies.team.Membership;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Who belongs to a team and what they may do there. Changes of one team come one after the other, so that two leads
 * cannot remove each other at once. Everything is refused to those who do not look after the team.
 */
@Stateless
public class TeamRoster {

    @Inject
    Teams teams;

    @Inject
    ApiKeys keys;

    @Inject
    Invitations invitations;

    @Inject
    Inviting inviting;

    @Inject
    Clock clock;

    /**
     * @throws LeadRequired if somebody else asks
     * @throws AlreadyAMember if they are
     */
    public void join(Owner by, Account account, Role role) {
        var team = lookedAfterBy(by);
        if (teams.place(team.id(), account.id()).isPresent()) {
            throw new AlreadyAMember();
        }
        teams.join(team, account, role);
    }

    /**
     * @throws LeadRequired if somebody else asks
     * @throws NotAMember if there is no such member
     * @throws LastLead if nobody would be left to lead
     */
    public void assign(Owner by, long accountId, Role role) {
        var team = lookedAfterBy(by);
        var membership = membership(team, accountId);
        if (role != Role.LEAD) {
            keepALead(team, membership);
        }
        membership.become(role);
    }

    /**
     * Ends a membership, and with it the keys that the account has to this team. Running tasks run on.
     *
     * @throws LeadRequired if somebody else asks
     * @throws NotAMember if there is no such member
     * @throws LastLead if nobody would be left to lead
     */
    public void remove(Owner by, long accountId) {
        var team = lookedAfterBy(by);
        var membership = membership(team, accountId);
        keepALead(team, membership);
        teams.leave(membership);
        keys.revokeAll(accountId, team.id(), clock.instant());
    }

    /**
     * A new link for a member who did not use theirs. Not for one who belongs to other teams too: whoever has the link
     * could act there in their name.
     *
     * @throws LeadRequired if somebody else asks
     * @throws NotAMember if there is no such member, or none who needs it
     */
    public InvitationCode inviteAgain(Owner by, long accountId) {
        var team = lookedAfterBy(by);
        membership(team, accountId);
        if (invitations.of(accountId).isEmpty() || teams.places(accountId) > 1) {
            throw new NotAMember();
        }
        return inviting.invite(accountId);
    }

    private Team lookedAfterBy(Owner by) {
        var team = teams.changing(by.payingTeam()).orElseThrow(LeadRequired::new);
        if (!teams.isLookedAfterBy(team.id(), by.accountId())) {
            throw new LeadRequired();
        }
        return team;
    }

    private Membership membership(Team team, long accountId) {
        return teams.place(team.id(), accountId).orElseThrow(NotAMember::new);
    }

    private void keepALead(Team team, Membership leaving) {
        if (leaving.role() == Role.LEAD && teams.leads(team.id()) == 1) {
            throw new LastLead();
        }
    }
}
