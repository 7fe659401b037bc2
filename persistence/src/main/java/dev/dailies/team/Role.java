package dev.dailies.team;

/** What a member may do in a team: make videos, or look after its keys and members as well. */
public enum Role {
    MEMBER,
    LEAD
}
