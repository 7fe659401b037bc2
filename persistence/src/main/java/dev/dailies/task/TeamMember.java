package dev.dailies.task;

import dev.dailies.team.Role;

/**
 * A member of a team, and how much they have under way in it. What they do in other teams is not this team's business.
 *
 * @param invited whether they were invited by a link that they did not use yet
 * @param elsewhere whether they belong to other teams too
 * @param running how many of the team's unfinished videos are theirs
 */
public record TeamMember(
        long accountId,
        String name,
        String email,
        boolean administrator,
        Role role,
        boolean invited,
        boolean elsewhere,
        long running) {

    /** Whether they look after the team. */
    public boolean lead() {
        return administrator || role == Role.LEAD;
    }
}
