package dev.dailies.team;

import jakarta.persistence.EntityManager;

/** Opens this package's repositories to the tests of others. */
public final class TeamsSituations {

    private TeamsSituations() {}

    public static Teams teams(EntityManager entities) {
        var teams = new Teams();
        teams.entities = entities;
        return teams;
    }

    public static Invitations invitations(EntityManager entities) {
        var invitations = new Invitations();
        invitations.entities = entities;
        return invitations;
    }

    public static ApiKeys keys(EntityManager entities) {
        var keys = new ApiKeys();
        keys.entities = entities;
        return keys;
    }

    public static SignIns signIns(EntityManager entities) {
        var signIns = new SignIns();
        signIns.entities = entities;
        return signIns;
    }

    public static PortalSessions sessions(EntityManager entities) {
        var sessions = new PortalSessions();
        sessions.entities = entities;
        return sessions;
    }

    public static KeptErrands errands(EntityManager entities) {
        var errands = new KeptErrands();
        errands.entities = entities;
        return errands;
    }

    public static ListedKeys listedKeys(EntityManager entities) {
        var keys = new ListedKeys();
        keys.entities = entities;
        return keys;
    }
}
