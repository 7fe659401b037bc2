package dev.dailies.team.service;

import dev.dailies.team.ApiKeys;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Reminds people of which key is theirs, by the few letters of it that we know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeyHint {

    @Inject
    ApiKeys keys;

    @Inject
    Clock clock;

    /** How the newest key begins with which somebody acts in their team, if they have one that opens. */
    public Optional<String> of(Owner owner) {
        return keys.prefixOf(owner, clock.instant());
    }
}
