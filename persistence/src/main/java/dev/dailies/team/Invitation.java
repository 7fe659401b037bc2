package dev.dailies.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * A one-time way in for one account, by a link: whoever has it chooses a name and a password. An account has at most
 * one; a new one takes the place of the old, and using it ends it.
 */
@Entity
public class Invitation {

    private static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    private Long accountId;

    private String hash;
    private Instant createdAt;
    private Instant expiresAt;

    protected Invitation() {}

    public Invitation(long accountId, InvitationCode code, Instant now) {
        this.accountId = accountId;
        renew(code, now);
    }

    /** From now on this code opens it, and none before. */
    public void renew(InvitationCode code, Instant now) {
        hash = code.hash();
        createdAt = now;
        expiresAt = now.plus(OPEN_FOR);
    }

    public long accountId() {
        return accountId;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
