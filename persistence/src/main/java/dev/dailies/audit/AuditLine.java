package dev.dailies.audit;

import java.time.Instant;

/** An entry of the audit log as a reader may see it. */
public record AuditLine(
        long id, Instant at, String email, String address, Deed deed, Subject subject, Change change, String reason) {}
