package dev.dailies.upload.service;

import dev.dailies.upload.UploadView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose row is next: team after team, within a team one account after another, and of an account's uploads the one that
 * was started first. So nobody waits for more than one row of each of the others.
 */
final class Turns {

    /** An account's uploads, the one started first in front. */
    private record Line(Deque<UploadView> uploads) {}

    private final Deque<Deque<Line>> teams = new ArrayDeque<>();

    /**
     * @param running the upload started first in front
     */
    Turns(List<UploadView> running) {
        var byTeam = new LinkedHashMap<Long, Map<Long, Line>>();
        for (var upload : running) {
            byTeam.computeIfAbsent(upload.owner().teamId(), team -> new LinkedHashMap<>())
                    .computeIfAbsent(upload.owner().accountId(), account -> new Line(new ArrayDeque<>()))
                    .uploads()
                    .add(upload);
        }
        byTeam.values().forEach(lines -> teams.add(new ArrayDeque<>(lines.values())));
    }

    /** The upload whose turn it is. */
    Optional<UploadView> next() {
        return Optional.ofNullable(teams.peek())
                .map(lines -> lines.element().uploads().element());
    }

    /** It had its turn; everybody else comes before it has another. */
    void taken() {
        var lines = teams.remove();
        lines.add(lines.remove());
        teams.add(lines);
    }

    /** It has nothing more to do for now; the account's next upload takes its turn. */
    void over() {
        teams.element().element().uploads().remove();
        if (teams.element().element().uploads().isEmpty()) {
            full();
        }
    }

    /** The account has no slot left. */
    void full() {
        teams.element().remove();
        if (teams.element().isEmpty()) {
            teams.remove();
        }
    }
}
