package dev.dailies.team.service;

import dev.dailies.team.Owner;
import dev.dailies.team.Team;
import dev.dailies.team.TeamRequired;
import dev.dailies.team.TeamSuspended;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Whether there is a team that pays, and it may start anything. What is under way runs on either way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamStanding {

    @Inject
    Teams teams;

    /**
     * Lets something new begin.
     *
     * @throws TeamRequired if nobody would pay
     * @throws TeamSuspended if the team is suspended
     */
    public void admit(Owner owner) {
        if (teams.find(owner.payingTeam()).filter(Team::isSuspended).isPresent()) {
            throw new TeamSuspended();
        }
    }
}
