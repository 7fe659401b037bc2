package dev.dailies.task.service;

import dev.dailies.task.CreditsByModel;
import dev.dailies.task.ModelCredits;
import dev.dailies.task.TeamMember;
import dev.dailies.task.TeamMembers;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Shows who works in a team, and what its work costs. Whose team it is, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamWork {

    @Inject
    TeamMembers members;

    @Inject
    CreditsByModel credits;

    public List<TeamMember> members(long teamId) {
        return members.of(teamId);
    }

    /**
     * What it was charged.
     *
     * @param starts where each day begins, and where the last one ends
     */
    public List<ModelCredits> charged(long teamId, List<Instant> starts) {
        return credits.of(teamId, starts);
    }
}
