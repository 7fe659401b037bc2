package dev.dailies.team;

/** What a member may do in a team: make videos, or look after its keys and members as well. */
public enum Role {
    MEMBER,
    LEAD;

    /** How the audit log says what somebody is in a team. */
    public String in(Team team) {
        return team.name() + ": " + this;
    }
}
