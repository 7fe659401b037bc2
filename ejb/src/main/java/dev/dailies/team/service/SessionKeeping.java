package dev.dailies.team.service;

import dev.dailies.team.Guest;
import dev.dailies.team.PortalSession;
import dev.dailies.team.PortalSessions;
import dev.dailies.team.SessionToken;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Keeps who is signed in where every node finds it. What a browser brings is a secret, and nothing else. */
@Stateless
public class SessionKeeping {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    @Inject
    PortalSessions sessions;

    /** Begins somebody's session, and gives what their browser is to bring from now on. */
    public SessionToken begin(long accountId) {
        var token = SessionToken.generate(RANDOM);
        sessions.add(new PortalSession(token, accountId, clock.instant()));
        return token;
    }

    /** Whoever brings this, and who they are today: people join and leave teams while they are signed in. */
    public Optional<Guest> guest(SessionToken token) {
        return sessions.guest(token, clock.instant());
    }

    public void workIn(SessionToken token, long teamId) {
        sessions.workIn(token, teamId);
    }

    public void end(SessionToken token) {
        sessions.end(token);
    }

    /** Once an hour: what no longer counts is removed. */
    @Schedule(hour = "*", minute = "29", persistent = false)
    public void forget() {
        sessions.forget(clock.instant());
    }
}
