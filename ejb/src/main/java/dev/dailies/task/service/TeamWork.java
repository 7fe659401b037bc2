package dev.dailies.task.service;

import dev.dailies.task.TeamMember;
import dev.dailies.task.TeamMembers;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Shows who works in a team. Whose team it is, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamWork {

    @Inject
    TeamMembers members;

    public List<TeamMember> members(long teamId) {
        return members.of(teamId);
    }
}
