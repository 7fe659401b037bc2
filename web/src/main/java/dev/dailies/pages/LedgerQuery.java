package dev.dailies.pages;

import dev.dailies.credit.LedgerFilter;
import dev.dailies.credit.LedgerKind;
import dev.dailies.shared.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an address asks of a team's ledger, on the page and as a file. What cannot be meant is left out. */
record LedgerQuery(Address address) {

    static final List<String> FILTERS = List.of("kind", "when");

    private static final List<String> NAMES = List.of("team", "kind", "when", "from", "to", "before", "after");

    static LedgerQuery of(HttpServletRequest request) {
        return new LedgerQuery(Address.of(request, NAMES));
    }

    LedgerFilter filter(long teamId, Moments moments) {
        return new LedgerFilter(
                teamId,
                Arrays.stream(LedgerKind.values())
                        .filter(kind -> word(kind).equals(address.get("kind")))
                        .findFirst()
                        .orElse(null),
                address.from("when", moments),
                address.until("when", moments));
    }

    Place<Long> place() {
        return address.place();
    }

    /** As addresses and the keys of texts say it. */
    static String word(LedgerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
