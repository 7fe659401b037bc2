package dev.dailies.team.service;

import dev.dailies.team.Accounts;
import dev.dailies.team.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Says who somebody is today: people join and leave teams while they are signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonLookup {

    @Inject
    Accounts accounts;

    /**
     * Nobody, if they are suspended or their sessions have ended.
     *
     * @param since when they came in
     */
    public Optional<Person> find(long accountId, Instant since) {
        return accounts.person(accountId, since);
    }
}
