package dev.dailies.task;

import java.time.Instant;

/**
 * A cap that an administrator set, as a reader may see it.
 *
 * @param name the team's or the account's, empty for the installation
 * @param setBy the administrator's address, {@code null} for one that is older than its record
 */
public record CapLine(
        long id, CapSubject subject, String name, CapTerms terms, String reason, String setBy, Instant setAt) {}
