package dev.dailies.credit.service;

import dev.dailies.credit.LedgerFilter;
import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.LedgerLines;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Shows a team's ledger, page by page. Whose it is, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LedgerReading {

    @Inject
    LedgerLines lines;

    public Slice<LedgerLine> page(LedgerFilter filter, Place<Long> place, int size) {
        return lines.page(filter, place, size);
    }
}
