package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** The key is neither one's own nor of a team that one looks after. */
public class NotYourKey extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYourKey() {
        super("not_your_key", "This key is not yours. Ask whoever made it, or a lead of the team.");
    }
}
