package dev.dailies.team.service;

import dev.dailies.audit.AuditEntry;
import dev.dailies.audit.AuditLog;
import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.AdministratorRequired;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Stands beside whatever an administrator does: lets nobody else do it, and writes it into the audit log in the same
 * transaction, so that there is no deed without its entry and no entry without its deed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Administration {

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /**
     * Writes down what they do.
     *
     * @throws AdministratorRequired if they are no administrator (any more)
     */
    public void note(Administrator by, Deed deed, Subject subject, Change change, Reason reason) {
        log.add(new AuditEntry(
                by.accountId(), admitted(by).email(), by.address(), deed, subject, change, reason, clock.instant()));
    }

    /**
     * Lets them go on.
     *
     * @throws AdministratorRequired if they are no administrator (any more)
     */
    public void admit(Administrator by) {
        admitted(by);
    }

    private Account admitted(Administrator by) {
        return accounts.find(by.accountId()).filter(Account::isAdministrator).orElseThrow(AdministratorRequired::new);
    }
}
