package dev.dailies.pages;

import dev.dailies.audit.AuditFilter;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Subject;
import dev.dailies.shared.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an address asks of the audit log, on the page and as a file. What cannot be meant is left out. */
record AuditQuery(Address address) {

    static final List<String> FILTERS = List.of("deed", "by", "about", "when");

    private static final List<String> NAMES = List.of("deed", "by", "about", "when", "from", "to", "before", "after");

    static AuditQuery of(HttpServletRequest request) {
        return new AuditQuery(Address.of(request, NAMES));
    }

    AuditFilter filter(Moments moments) {
        var by = address.get("by").toLowerCase(Locale.ROOT);
        return new AuditFilter(
                named(Deed.values(), address.get("deed")),
                by.isEmpty() ? null : by,
                subject(),
                address.from("when", moments),
                address.until("when", moments));
    }

    Place<Long> place() {
        return address.place();
    }

    /** As addresses and the keys of texts say it. */
    static String word(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How an address names what deeds were done to: its kind and its id. */
    static String word(Subject subject) {
        return word(subject.kind()) + ":" + subject.id();
    }

    private Subject subject() {
        var parts = address.get("about").split(":", 2);
        var kind = named(Subject.Kind.values(), parts[0]);
        return kind == null ? null : new Subject(kind, parts.length > 1 ? parts[1] : "", "");
    }

    private static <E extends Enum<E>> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(null);
    }
}
