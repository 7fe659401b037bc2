package dev.dailies.team;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * In whose name something is done and kept: an account, in a team (unless the key is personal), by a key (unless it was
 * done in the portal).
 */
@Embeddable
public record Owner(Long accountId, Long teamId, Long keyId) implements Serializable {

    /** Whether the other may read what this owner has: same account, same team, or same key (contract 3.3). */
    public boolean shares(Owner other) {
        return Objects.equals(accountId, other.accountId)
                || teamId != null && teamId.equals(other.teamId)
                || keyId != null && keyId.equals(other.keyId);
    }

    /**
     * The team that pays.
     *
     * @throws TeamRequired if there is none (contract 2.7)
     */
    public long payingTeam() {
        if (teamId == null) {
            throw new TeamRequired();
        }
        return teamId;
    }

    /** How the ledger names whoever did it. */
    public String actor() {
        return keyId == null ? "account " + accountId : "key " + keyId;
    }
}
