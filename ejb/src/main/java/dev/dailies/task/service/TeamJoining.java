package dev.dailies.task.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.PendingCaps;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.AlreadyAMember;
import dev.dailies.team.AlreadyKnown;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import dev.dailies.team.service.Administration;
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
    Administration administration;

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
        var account = known.orElseGet(() -> newcomer(email));
        roster.join(by, account, role);
        return known.isPresent() ? Optional.empty() : Optional.of(inviting.invite(account.id()));
    }

    /**
     * The same by an administrator, who need not belong to the team.
     *
     * @throws NoSuchTeam if there is none
     * @throws AlreadyAMember if they are
     */
    public Optional<InvitationCode> add(Administrator by, long teamId, String email, Role role, Reason reason) {
        administration.admit(by);
        var team = teams.changing(teamId).orElseThrow(NoSuchTeam::new);
        var known = accounts.withEmail(email);
        var account = known.orElseGet(() -> newcomer(email));
        if (teams.place(teamId, account.id()).isPresent()) {
            throw new AlreadyAMember();
        }
        teams.join(team, account, role);
        var change = Change.of(null, role.in(team));
        administration.note(by, Deed.MEMBER_ADDED, account.subject(), change, reason);
        return known.isPresent() ? Optional.empty() : Optional.of(inviting.invite(account.id()));
    }

    /**
     * Lets somebody in who belongs to no team yet.
     *
     * @return the code of their way in
     * @throws AlreadyKnown if somebody has an account with this address
     */
    public InvitationCode invite(Administrator by, String email, Reason reason) {
        administration.admit(by);
        // Pressed twice, the second waits here and then finds the account that the first one made
        accounts.changing(by.accountId());
        if (accounts.withEmail(email).isPresent()) {
            throw new AlreadyKnown();
        }
        var account = newcomer(email);
        administration.note(by, Deed.ACCOUNT_INVITED, account.subject(), Change.of(null, account.email()), reason);
        return inviting.invite(account.id());
    }

    /**
     * Makes a team that has no credits yet; whoever founds it leads it.
     *
     * @return its number
     */
    public long found(Administrator by, String name, Reason reason) {
        var team = made(by, name, reason);
        teams.join(team, accounts.find(by.accountId()).orElseThrow(), Role.LEAD);
        return team.id();
    }

    /**
     * Makes a team that has neither credits nor members yet.
     *
     * @return its number
     */
    public long make(Administrator by, String name, Reason reason) {
        return made(by, name, reason).id();
    }

    private Team made(Administrator by, String name, Reason reason) {
        administration.admit(by);
        var team = teams.add(new Team(name, clock.instant()));
        administration.note(by, Deed.TEAM_CREATED, team.subject(), Change.of(null, name), reason);
        ledger.open(team.id());
        return team;
    }

    private Account newcomer(String email) {
        var account = accounts.add(new Account(email, email.strip(), clock.instant()));
        caps.open(account.id());
        return account;
    }
}
