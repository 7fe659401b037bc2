package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** No team, or more than one, is meant. */
public class NoSuchTeam extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchTeam() {
        super("no_such_team", "There is no team of this name or number, or more than one. Write its number.");
    }
}
