package dev.dailies.audit.service;

import dev.dailies.audit.AuditFilter;
import dev.dailies.audit.AuditLine;
import dev.dailies.audit.AuditLog;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Shows the audit log, page by page. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditReading {

    @Inject
    AuditLog log;

    public Slice<AuditLine> page(AuditFilter filter, Place<Long> place, int size) {
        return log.page(filter, place, size);
    }
}
