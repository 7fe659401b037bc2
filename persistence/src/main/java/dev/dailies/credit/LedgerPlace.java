package dev.dailies.credit;

/**
 * A place in a ledger, newest first: beside a row, on one side of it. Turning a page by it costs the same everywhere.
 *
 * @param id the row beside the place, or {@code null} for the newest end
 * @param newer whether what is newer than it is meant, rather than what is older
 */
public record LedgerPlace(Long id, boolean newer) {

    public static final LedgerPlace NEWEST = new LedgerPlace(null, false);

    public static LedgerPlace before(long id) {
        return new LedgerPlace(id, false);
    }

    public static LedgerPlace after(long id) {
        return new LedgerPlace(id, true);
    }
}
