package dev.dailies.task;

import dev.dailies.team.Role;

/**
 * A member of a team, and how many videos they have under way.
 *
 * @param invited whether they were invited by a link that they did not use yet
 * @param elsewhere whether they belong to other teams too
 */
public record TeamMember(
        long accountId,
        String name,
        String email,
        boolean administrator,
        Role role,
        boolean invited,
        boolean elsewhere,
        Slots slots) {

    public TeamMember(
            long accountId,
            String name,
            String email,
            boolean administrator,
            Role role,
            boolean invited,
            boolean elsewhere,
            int used,
            int cap) {
        this(accountId, name, email, administrator, role, invited, elsewhere, new Slots(used, cap));
    }

    /** Whether they look after the team. */
    public boolean lead() {
        return administrator || role == Role.LEAD;
    }
}
