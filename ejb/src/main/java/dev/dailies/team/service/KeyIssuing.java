package dev.dailies.team.service;

import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.KeyView;
import dev.dailies.team.ListedKeys;
import dev.dailies.team.NotAMember;
import dev.dailies.team.NotYourKey;
import dev.dailies.team.Owner;
import dev.dailies.team.Teams;
import dev.dailies.team.TooManyKeys;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives out API keys and takes them back. */
@Stateless
public class KeyIssuing {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many keys a person may have in use, of all their teams and their own. */
    private static final int MOST = 50;

    /** So many a list shows. */
    private static final int MOST_SHOWN = 500;

    @Inject
    ApiKeys keys;

    @Inject
    ListedKeys listed;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    /**
     * A new key in the owner's name. Its text is in the answer and nowhere else.
     *
     * @param owner the account, and the team unless the key is to be personal
     * @param expiresAt when it stops opening, or {@code null} for never
     * @throws NotAMember if the account has no place in the team
     * @throws TooManyKeys if it has enough of them
     */
    public KeyText issue(Owner owner, String name, Instant expiresAt) {
        if (owner.teamId() != null
                && teams.place(owner.teamId(), owner.accountId()).isEmpty()) {
            throw new NotAMember();
        }
        if (keys.inUse(owner.accountId(), clock.instant()) >= MOST) {
            throw new TooManyKeys();
        }
        var text = KeyText.generate(RANDOM);
        keys.add(new ApiKey(owner, name, text, clock.instant(), expiresAt));
        return text;
    }

    /** What a reader sees of the keys of the team they work in, and of their personal ones; without a team only these. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<KeyView> shown(Owner reader, boolean lead) {
        return listed.shown(reader, lead, MOST_SHOWN);
    }

    /**
     * From the next request on, the key opens nothing.
     *
     * @throws NotYourKey if it is neither theirs nor of the team that they look after
     */
    public void revoke(Owner by, long keyId) {
        var key = keys.find(keyId).orElseThrow(NotYourKey::new);
        if (!mayRevoke(by, key.owner())) {
            throw new NotYourKey();
        }
        key.revoke(clock.instant());
    }

    private boolean mayRevoke(Owner by, Owner owner) {
        return by.accountId().equals(owner.accountId())
                || owner.teamId() != null
                        && owner.teamId().equals(by.teamId())
                        && teams.isLookedAfterBy(by.teamId(), by.accountId());
    }
}
