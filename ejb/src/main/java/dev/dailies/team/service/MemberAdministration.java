package dev.dailies.team.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.AlreadyAMember;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.LastLead;
import dev.dailies.team.Membership;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What administrators do to the members of a team that they need not belong to. It keeps a lead as long as it has members;
 * the last one may go.
 */
@Stateless
public class MemberAdministration {

    @Inject
    Accounts accounts;

    @Inject
    Teams teams;

    @Inject
    ApiKeys keys;

    @Inject
    Administration administration;

    @Inject
    Clock clock;

    /**
     * @throws NotAMember if there is no such member
     * @throws LastLead if nobody would be left to lead
     */
    public void assign(Administrator by, long teamId, long accountId, Role role, Reason reason) {
        administration.admit(by);
        var team = changing(teamId);
        var membership = membership(team, accountId);
        if (membership.role() == role) {
            return;
        }
        if (isLastLead(team, membership)) {
            throw new LastLead();
        }
        var change = Change.of(membership.role().in(team), role.in(team));
        administration.note(by, Deed.MEMBER_ROLE_SET, account(accountId).subject(), change, reason);
        membership.become(role);
    }

    /**
     * Ends a membership, and with it the keys that the account has to this team. Running tasks run on.
     *
     * @throws NotAMember if there is no such member
     * @throws LastLead if others would be left without one
     */
    public void remove(Administrator by, long teamId, long accountId, Reason reason) {
        administration.admit(by);
        var team = changing(teamId);
        var was = leave(team, accountId);
        administration.note(by, Deed.MEMBER_REMOVED, account(accountId).subject(), Change.of(was, null), reason);
    }

    /**
     * Ends a membership as {@link #remove} does, and begins one in another team. Running tasks stay where they are, and so
     * does what they cost.
     *
     * @throws NotAMember if there is no such member
     * @throws LastLead if others would be left without one
     * @throws AlreadyAMember if they belong to the other team too
     */
    public void move(Administrator by, long teamId, long accountId, long toTeamId, Reason reason) {
        administration.admit(by);
        // In one order, so that two who move people the opposite way do not wait for each other
        changing(Math.min(teamId, toTeamId));
        changing(Math.max(teamId, toTeamId));
        var to = changing(toTeamId);
        if (teams.place(toTeamId, accountId).isPresent()) {
            throw new AlreadyAMember();
        }
        var was = leave(changing(teamId), accountId);
        var account = account(accountId);
        teams.join(to, account, Role.MEMBER);
        var change = Change.of(was, Role.MEMBER.in(to));
        administration.note(by, Deed.MEMBER_MOVED, account.subject(), change, reason);
    }

    private String leave(Team team, long accountId) {
        var membership = membership(team, accountId);
        if (isLastLead(team, membership) && teams.members(team.id()) > 1) {
            throw new LastLead();
        }
        teams.leave(membership);
        keys.revokeAll(accountId, team.id(), clock.instant());
        return membership.role().in(team);
    }

    private boolean isLastLead(Team team, Membership membership) {
        return membership.role() == Role.LEAD && teams.leads(team.id()) == 1;
    }

    private Team changing(long teamId) {
        return teams.changing(teamId).orElseThrow(NoSuchTeam::new);
    }

    private Membership membership(Team team, long accountId) {
        return teams.place(team.id(), accountId).orElseThrow(NotAMember::new);
    }

    private Account account(long id) {
        return accounts.find(id).orElseThrow(NotAMember::new);
    }
}
