package dev.dailies.team;

import java.time.Instant;

/**
 * An account as administrators see it.
 *
 * @param suspendedAt since when it may not act, or {@code null}
 * @param password whether it has one
 * @param invitedUntil how long its link lets it in, used or not; {@code null} if it has none
 * @param signsOn whether a provider of single sign-on vouches for it
 * @param teams in how many teams it has a place
 */
public record ListedAccount(
        long id,
        String name,
        String email,
        boolean administrator,
        Instant createdAt,
        Instant suspendedAt,
        boolean password,
        Instant invitedUntil,
        boolean signsOn,
        long teams) {

    public boolean suspended() {
        return suspendedAt != null;
    }

    public boolean invited() {
        return invitedUntil != null;
    }
}
