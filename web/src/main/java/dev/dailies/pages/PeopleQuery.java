package dev.dailies.pages;

import dev.dailies.credit.TeamFilter;
import dev.dailies.shared.Place;
import dev.dailies.team.AccountFilter;
import dev.dailies.team.AccountState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What an address asks of the lists of teams and of accounts. What cannot be meant is left out. */
record PeopleQuery(Address address) {

    static final List<String> FILTERS = List.of("q", "state");

    private static final List<String> NAMES = List.of("q", "state", "before", "after");

    static PeopleQuery of(HttpServletRequest request) {
        return new PeopleQuery(Address.of(request, NAMES));
    }

    TeamFilter teams() {
        return new TeamFilter(address.get("q"), address.get("state").equals("suspended"));
    }

    AccountFilter accounts() {
        var state = Arrays.stream(AccountState.values())
                .filter(one -> AuditQuery.word(one).equals(address.get("state")))
                .findFirst();
        return new AccountFilter(address.get("q"), state.orElse(null));
    }

    Place<Long> place() {
        return address.place();
    }

    /** The address of the next page, beside the row of this number. */
    String beside(String side, long id) {
        return address.with(side, String.valueOf(id));
    }
}
