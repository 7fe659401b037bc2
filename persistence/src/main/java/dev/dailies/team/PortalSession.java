package dev.dailies.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser in which somebody is signed in. It ends after twelve hours, however busy, or half an hour after it was last
 * seen, which is known to the minute.
 */
@Entity
public class PortalSession {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How exactly it is known when a browser was last seen, so that not every page writes. */
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    @Id
    private String hash;

    private long accountId;
    private Long teamId;
    private Instant since;
    private Instant lastSeen;

    protected PortalSession() {}

    public PortalSession(SessionToken token, long accountId, Instant now) {
        this.hash = token.hash();
        this.accountId = accountId;
        this.since = now;
        this.lastSeen = now;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST)) || !now.isBefore(lastSeen.plus(IDLE));
    }

    /** Whether it is worth noting that its browser is here again. */
    boolean isUnseen(Instant now) {
        return !now.isBefore(lastSeen.plus(EXACT_ENOUGH));
    }

    /** The team that they chose to work in, {@code null} until they did. */
    Long teamId() {
        return teamId;
    }
}
