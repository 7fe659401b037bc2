package dev.dailies.credit;

import jakarta.persistence.EntityManager;

/** Opens this package's repositories to the tests of others. */
public final class CreditsSituations {

    private CreditsSituations() {}

    public static CreditAccounts accounts(EntityManager entities) {
        var accounts = new CreditAccounts();
        accounts.entities = entities;
        return accounts;
    }

    public static Ledger ledger(EntityManager entities) {
        var ledger = new Ledger();
        ledger.entities = entities;
        return ledger;
    }
}
