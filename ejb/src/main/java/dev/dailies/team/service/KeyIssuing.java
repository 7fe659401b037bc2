package dev.dailies.team.service;

import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Gives out API keys and takes them back. */
@Stateless
public class KeyIssuing {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ApiKeys keys;

    @Inject
    Clock clock;

    /**
     * A new key in the owner's name. Its text is in the answer and nowhere else.
     *
     * @param owner the account, and the team unless the key is to be personal
     * @param expiresAt when it stops opening, or {@code null} for never
     */
    public KeyText issue(Owner owner, String name, Instant expiresAt) {
        var text = KeyText.generate(RANDOM);
        keys.add(new ApiKey(owner, name, text, clock.instant(), expiresAt));
        return text;
    }

    /** From the next request on, the key opens nothing. */
    public void revoke(long keyId) {
        keys.find(keyId).ifPresent(key -> key.revoke(clock.instant()));
    }
}
