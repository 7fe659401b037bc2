package dev.dailies.team.signon;

import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Invitations;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import dev.dailies.team.SignOnIdentities;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Finds out which of our people a provider vouches for: by the address that it has verified when they come for the first
 * time, and from then on by who they are there.
 */
@Stateless
public class Acquaintance {

    @Inject
    SignOnIdentities identities;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /**
     * @throws NotSignedIn if they are nobody of ours, or suspended
     */
    public Person with(Introduction introduction) {
        var account = identities
                .accountOf(introduction.issuer(), introduction.subject())
                .orElseGet(() -> first(introduction));
        return accounts.person(account).orElseThrow(NotSignedIn::suspended);
    }

    /**
     * An invitation that was not used is over: nobody else shall choose a password for them by its link. The row is looked
     * at after it was written, so that whoever comes twice at once is let in twice.
     */
    private long first(Introduction introduction) {
        if (introduction.email() == null || !introduction.verified()) {
            throw NotSignedIn.unverified();
        }
        var account = accounts.withEmail(introduction.email()).map(Account::id).orElseThrow(NotSignedIn::unknown);
        invitations.of(account).ifPresent(invitations::end);
        identities.link(introduction.issuer(), introduction.subject(), account, clock.instant());
        return identities
                .accountOf(introduction.issuer(), introduction.subject())
                .orElseThrow(NotSignedIn::somebodyElse);
    }
}
