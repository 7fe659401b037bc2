package dev.dailies.team.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.team.Administrator;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What administrators do to a team as a whole. Each deed is refused to everybody else, and to no team. */
@Stateless
public class TeamAdministration {

    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";

    @Inject
    Teams teams;

    @Inject
    Administration administration;

    @Inject
    Clock clock;

    public void rename(Administrator by, long teamId, String name, Reason reason) {
        var team = changing(by, teamId);
        if (!team.name().equals(name)) {
            administration.note(by, Deed.TEAM_RENAMED, team.subject(), Change.of(team.name(), name), reason);
            team.rename(name);
        }
    }

    /** It starts nothing new from the next request on. What is under way runs on and is settled, and uploads pause. */
    public void suspend(Administrator by, long teamId, Reason reason) {
        var team = changing(by, teamId);
        if (!team.isSuspended()) {
            administration.note(by, Deed.TEAM_SUSPENDED, team.subject(), Change.of(ACTIVE, SUSPENDED), reason);
            team.suspend(clock.instant());
        }
    }

    public void reinstate(Administrator by, long teamId, Reason reason) {
        var team = changing(by, teamId);
        if (team.isSuspended()) {
            administration.note(by, Deed.TEAM_REINSTATED, team.subject(), Change.of(SUSPENDED, ACTIVE), reason);
            team.reinstate();
        }
    }

    private Team changing(Administrator by, long teamId) {
        administration.admit(by);
        return teams.changing(teamId).orElseThrow(NoSuchTeam::new);
    }
}
