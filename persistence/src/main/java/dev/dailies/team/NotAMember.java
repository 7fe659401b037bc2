package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** The account has no place in the team. */
public class NotAMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAMember() {
        super("not_a_member", "Nobody in the team has this account. Load the page again to see who belongs to it.");
    }
}
