package dev.dailies.audit;

import java.time.Instant;

/**
 * Which entries of the audit log are shown. Whatever is {@code null} leaves nothing out.
 *
 * @param email the administrator's, whole
 * @param subject what it was done to, by kind and id
 * @param from the earliest moment
 * @param until the first moment that is too late
 */
public record AuditFilter(Deed deed, String email, Subject subject, Instant from, Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
