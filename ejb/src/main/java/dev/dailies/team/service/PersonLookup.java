package dev.dailies.team.service;

import dev.dailies.team.Accounts;
import dev.dailies.team.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says who somebody is today: people join and leave teams while they are signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonLookup {

    @Inject
    Accounts accounts;

    public Optional<Person> find(long accountId) {
        return accounts.person(accountId);
    }
}
