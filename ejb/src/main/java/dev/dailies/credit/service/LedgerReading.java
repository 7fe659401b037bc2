package dev.dailies.credit.service;

import dev.dailies.credit.LedgerFilter;
import dev.dailies.credit.LedgerLines;
import dev.dailies.credit.LedgerPlace;
import dev.dailies.credit.LedgerSlice;
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

    public LedgerSlice page(LedgerFilter filter, LedgerPlace place, int size) {
        return lines.page(filter, place, size);
    }
}
