package dev.dailies.team.service;

import dev.dailies.shared.Settings;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.Owner;
import dev.dailies.team.UnknownKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells in whose name a key speaks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeyAuthentication {

    @Inject
    Settings settings;

    @Inject
    ApiKeys keys;

    @Inject
    KeyUse use;

    @Inject
    Clock clock;

    /**
     * @throws UnknownKey if the text is no key, or the key is unknown, revoked or expired, or its account has left its
     *     team (contract 1.8)
     */
    public Owner ownerOf(String text) {
        var key = new KeyText(text);
        if (DemoKeys.include(key) && !settings.demo()) {
            throw UnknownKey.notValid();
        }
        var now = clock.instant();
        var owner = keys.ownerOf(key, now).orElseThrow(UnknownKey::notValid);
        use.noted(owner.keyId(), now);
        return owner;
    }
}
