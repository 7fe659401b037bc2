package dev.dailies.team;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Who signed in, and where they belong.
 *
 * @param places their teams, by name
 */
public record Person(long accountId, String name, String email, boolean administrator, List<Place> places)
        implements Serializable {

    /**
     * A team of theirs, and what they may do there.
     *
     * @param suspended whether it may start nothing new
     */
    public record Place(long teamId, String teamName, Role role, boolean suspended) implements Serializable {}

    /** Whether they look after a team: as a lead of it, or as an administrator who belongs to it. */
    public boolean looksAfter(long teamId) {
        return in(teamId)
                .filter(place -> administrator || place.role() == Role.LEAD)
                .isPresent();
    }

    /** The place in a team, if they have one there. */
    public Optional<Place> in(long teamId) {
        return places.stream().filter(place -> place.teamId() == teamId).findFirst();
    }
}
