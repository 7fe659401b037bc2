package dev.dailies.team.service;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.team.AccountFilter;
import dev.dailies.team.ListedAccount;
import dev.dailies.team.ListedAccounts;
import dev.dailies.team.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows the installation's accounts. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountBrowsing {

    @Inject
    ListedAccounts accounts;

    public Slice<ListedAccount> page(AccountFilter filter, Place<Long> place, int size) {
        return accounts.page(filter, place, size);
    }

    public Optional<ListedAccount> find(long id) {
        return accounts.find(id);
    }

    /** Where an account belongs. */
    public List<Person.Place> places(long id) {
        return accounts.places(id);
    }
}
