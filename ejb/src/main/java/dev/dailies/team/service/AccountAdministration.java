package dev.dailies.team.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.LastAdministrator;
import dev.dailies.team.NoSuchAccount;
import dev.dailies.team.OwnAccount;
import dev.dailies.team.PortalSessions;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What administrators do to an account, their own and one another's among them: there is always one left who can come in,
 * whoever changes whom at the same moment.
 */
@Stateless
public class AccountAdministration {

    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";
    private static final String ADMINISTRATOR = "administrator";
    private static final String NONE = "no administrator";

    @Inject
    Accounts accounts;

    @Inject
    PortalSessions sessions;

    @Inject
    Administration administration;

    @Inject
    Clock clock;

    public void rename(Administrator by, long accountId, String name, Reason reason) {
        var account = changing(by, accountId);
        if (!account.name().equals(name)) {
            administration.note(by, Deed.ACCOUNT_RENAMED, account.subject(), Change.of(account.name(), name), reason);
            account.rename(name);
        }
    }

    /**
     * It signs in nowhere, its sessions are over, and its keys open nothing. What it has under way runs on.
     *
     * @throws OwnAccount if it is their own
     * @throws LastAdministrator if nobody would be left
     */
    public void suspend(Administrator by, long accountId, Reason reason) {
        if (by.accountId() == accountId) {
            throw OwnAccount.suspended();
        }
        var account = keepingAnother(by, accountId);
        if (!account.isSuspended()) {
            administration.note(by, Deed.ACCOUNT_SUSPENDED, account.subject(), Change.of(ACTIVE, SUSPENDED), reason);
            account.suspend(clock.instant());
            sessions.endAllOf(accountId);
        }
    }

    public void reinstate(Administrator by, long accountId, Reason reason) {
        var account = changing(by, accountId);
        if (account.isSuspended()) {
            administration.note(by, Deed.ACCOUNT_REINSTATED, account.subject(), Change.of(SUSPENDED, ACTIVE), reason);
            account.reinstate();
        }
    }

    public void makeAdministrator(Administrator by, long accountId, Reason reason) {
        var account = changing(by, accountId);
        if (!account.administers()) {
            administration.note(by, Deed.ADMINISTRATOR_MADE, account.subject(), Change.of(NONE, ADMINISTRATOR), reason);
            account.administers(true);
        }
    }

    /**
     * @param sure whether they mean it, even if the account is their own
     * @throws OwnAccount if it is, and they did not say so
     * @throws LastAdministrator if nobody would be left
     */
    public void unmakeAdministrator(Administrator by, long accountId, boolean sure, Reason reason) {
        if (by.accountId() == accountId && !sure) {
            throw OwnAccount.unmade();
        }
        var account = keepingAnother(by, accountId);
        if (account.administers()) {
            administration.note(
                    by, Deed.ADMINISTRATOR_UNMADE, account.subject(), Change.of(ADMINISTRATOR, NONE), reason);
            account.administers(false);
        }
    }

    private Account keepingAnother(Administrator by, long accountId) {
        administration.admit(by);
        var administrators = accounts.administratorsChanging();
        var account = accounts.changing(accountId).orElseThrow(NoSuchAccount::new);
        if (account.isAdministrator() && administrators <= 1) {
            throw new LastAdministrator();
        }
        return account;
    }

    private Account changing(Administrator by, long accountId) {
        administration.admit(by);
        return accounts.changing(accountId).orElseThrow(NoSuchAccount::new);
    }
}
