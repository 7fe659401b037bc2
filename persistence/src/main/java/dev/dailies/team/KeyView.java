package dev.dailies.team;

import java.time.Instant;

/**
 * A key as a list shows it: everything but what opens anything.
 *
 * @param teamId the team that it spends for, or {@code null} if it is personal
 * @param email whose it is
 * @param expiresAt when it stops opening, or {@code null} for never
 * @param lastUsedAt to the minute, or {@code null} if it never was
 */
public record KeyView(
        long id,
        String name,
        String prefix,
        Long teamId,
        long accountId,
        String email,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    public boolean personal() {
        return teamId == null;
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
