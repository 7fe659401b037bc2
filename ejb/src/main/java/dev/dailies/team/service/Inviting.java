package dev.dailies.team.service;

import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Invitation;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.InvitationGone;
import dev.dailies.team.Invitations;
import dev.dailies.team.Invited;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Lets a person in for the first time, or anew, by a link that works once: they choose a name and a password. */
@Stateless
public class Inviting {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /** A new link's code. It is in the answer and nowhere else, and no earlier one of this account opens anything. */
    public InvitationCode invite(long accountId) {
        var code = InvitationCode.generate(RANDOM);
        invitations.put(accountId, code, clock.instant());
        return code;
    }

    /**
     * Whom a code lets in.
     *
     * @throws InvitationGone if it was used or has expired, or its account is suspended
     */
    public Invited invited(String code) {
        var account = account(opened(code));
        return new Invited(account.email(), account.name());
    }

    /**
     * Uses the link up: the account has this name and this password from now on.
     *
     * @param passwordHash made before, since that takes long and a transaction must not
     * @return whom it let in
     * @throws InvitationGone if it was used or has expired, or its account is suspended
     */
    public Invited accept(String code, String name, String passwordHash) {
        var invitation = opened(code);
        var account = account(invitation);
        account.rename(name);
        account.password(passwordHash);
        invitations.end(invitation);
        return new Invited(account.email(), name);
    }

    private Invitation opened(String code) {
        return invitations.openedBy(new InvitationCode(code), clock.instant()).orElseThrow(InvitationGone::new);
    }

    private Account account(Invitation invitation) {
        return accounts.find(invitation.accountId())
                .filter(account -> !account.isSuspended())
                .orElseThrow(InvitationGone::new);
    }
}
