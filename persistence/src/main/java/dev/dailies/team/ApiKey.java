package dev.dailies.team;

import dev.dailies.audit.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key that was given out: its hash, whose it is, and how long it opens. A key without a team is personal. */
@Entity
public class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long accountId;
    private Long teamId;
    private String name;
    private String prefix;
    private String hash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private Instant lastUsedAt;

    protected ApiKey() {}

    public ApiKey(Owner owner, String name, KeyText text, Instant now, Instant expiresAt) {
        this.accountId = owner.accountId();
        this.teamId = owner.teamId();
        this.name = name;
        this.prefix = text.prefix();
        this.hash = text.hash();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** How the audit log names it. */
    public Subject subject() {
        return new Subject(Subject.Kind.KEY, id(), name);
    }

    public Long id() {
        return id;
    }

    public Owner owner() {
        return new Owner(accountId, teamId, id);
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** From now on it opens nothing; a second revocation changes nothing. */
    public void revoke(Instant now) {
        if (!isRevoked()) {
            revokedAt = now;
        }
    }
}
