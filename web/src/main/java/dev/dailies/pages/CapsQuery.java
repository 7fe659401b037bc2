package dev.dailies.pages;

import dev.dailies.shared.Place;
import dev.dailies.task.CapScope;
import dev.dailies.task.CapSubject;
import dev.dailies.upload.AtWork;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address asks of the page of caps. What cannot be meant is left out. */
record CapsQuery(Address address) {

    /** Whose cap is in the editor where that is still to be chosen. */
    static final String NEW = "new";

    private static final List<String> NAMES = List.of("for", "find", "who", "behind", "set-before", "set-after");
    private static final Pattern RANK = Pattern.compile("(\\d{1,9})\\.(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static CapsQuery of(HttpServletRequest request) {
        return new CapsQuery(Address.of(request, NAMES));
    }

    /** As addresses and forms name it. */
    static String word(CapSubject subject) {
        return AuditQuery.word(subject.scope()) + (subject.scope() == CapScope.INSTALLATION ? "" : ":" + subject.id());
    }

    /** Whose cap is in the editor. */
    Optional<CapSubject> subject() {
        var parts = address.get("for").split(":", 2);
        var id = parts.length > 1 && NUMBER.matcher(parts[1]).matches() ? Long.parseLong(parts[1]) : 0;
        return Arrays.stream(CapScope.values())
                .filter(scope -> AuditQuery.word(scope).equals(parts[0]))
                .findFirst()
                .map(scope -> scope == CapScope.INSTALLATION ? CapSubject.INSTALLATION : new CapSubject(scope, id));
    }

    /** Whoever is looked for, to be given a cap. */
    String find() {
        return text("find");
    }

    /** Who is shown of those at work. */
    String who() {
        return text("who");
    }

    AtWork.Rank behind() {
        var rank = RANK.matcher(address.get("behind"));
        return rank.matches()
                ? new AtWork.Rank(Integer.parseInt(rank.group(1)), Long.parseLong(rank.group(2)))
                : AtWork.Rank.FIRST;
    }

    String behind(AtWork.Rank rank) {
        return address.with("behind", rank.underWay() + "." + rank.accountId());
    }

    /** Beside which cap the list of those that were set begins. */
    Place<Long> place() {
        var before = NUMBER.matcher(address.get("set-before"));
        var after = NUMBER.matcher(address.get("set-after"));
        if (after.matches()) {
            return Place.after(Long.valueOf(after.group()));
        }
        return before.matches() ? Place.before(Long.valueOf(before.group())) : Place.newest();
    }

    /** The same page, with the list of caps that were set turned to one side of a cap. */
    String beside(String side, long id) {
        var other = "set-before".equals(side) ? "set-after" : "set-before";
        return without(address, other).with(side, String.valueOf(id));
    }

    private static Address without(Address address, String name) {
        var left = new LinkedHashMap<>(address.asked());
        left.remove(name);
        return new Address(left);
    }

    /** PostgreSQL takes no text with a NUL in it, and nobody is called so. */
    private String text(String name) {
        return address.get(name).replace("\0", "");
    }
}
