package dev.dailies.team.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.KeyView;
import dev.dailies.team.ListedKeys;
import dev.dailies.team.NoSuchAccount;
import dev.dailies.team.NotYourKey;
import dev.dailies.team.PortalSessions;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What administrators do to the ways in: links, sessions and keys. */
@Stateless
public class AccessAdministration {

    /** So many keys a list shows. */
    private static final int MOST_SHOWN = 200;

    @Inject
    Accounts accounts;

    @Inject
    ApiKeys keys;

    @Inject
    ListedKeys listed;

    @Inject
    PortalSessions sessions;

    @Inject
    Inviting inviting;

    @Inject
    Administration administration;

    @Inject
    Clock clock;

    /**
     * A one-time link's code, with which they choose a password. The password that they have opens nothing any more, and
     * whoever came in with it is out; whoever has none is only invited again.
     */
    public InvitationCode newLink(Administrator by, long accountId, Reason reason) {
        var account = changing(by, accountId);
        if (account.passwordHash().isPresent()) {
            administration.note(by, Deed.PASSWORD_RESET, account.subject(), Change.NONE, reason);
            account.forgetPassword();
            sessions.endAllOf(accountId);
        } else {
            administration.note(by, Deed.ACCOUNT_INVITED, account.subject(), Change.NONE, reason);
        }
        return inviting.invite(accountId);
    }

    /** Whoever is signed in to the account is out, on every node. */
    public void endSessions(Administrator by, long accountId, Reason reason) {
        var account = changing(by, accountId);
        administration.note(by, Deed.SESSIONS_ENDED, account.subject(), Change.NONE, reason);
        sessions.endAllOf(accountId);
    }

    /**
     * From the next request on, the key opens nothing.
     *
     * @throws NotYourKey if there is no such key
     */
    public void revoke(Administrator by, long keyId, Reason reason) {
        administration.admit(by);
        var key = keys.find(keyId).orElseThrow(NotYourKey::new);
        if (!key.isRevoked()) {
            administration.note(by, Deed.KEY_REVOKED, key.subject(), Change.of(shown(key), null), reason);
            key.revoke(clock.instant());
        }
    }

    /**
     * All keys of an account, to every team and personal ones.
     *
     * @return how many there were
     */
    public int revokeAll(Administrator by, long accountId, Reason reason) {
        var account = changing(by, accountId);
        var revoked = keys.revokeAll(accountId, clock.instant());
        if (revoked > 0) {
            administration.note(by, Deed.KEY_REVOKED, account.subject(), Change.of(revoked, 0), reason);
        }
        return revoked;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<KeyView> keysOfTeam(long teamId) {
        return listed.ofTeam(teamId, MOST_SHOWN);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<KeyView> keysOfAccount(long accountId) {
        return listed.ofAccount(accountId, MOST_SHOWN);
    }

    private Account changing(Administrator by, long accountId) {
        administration.admit(by);
        return accounts.changing(accountId).orElseThrow(NoSuchAccount::new);
    }

    private static String shown(ApiKey key) {
        return key.prefix() + "…";
    }
}
