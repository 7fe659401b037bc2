package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Somebody has an account with this address. */
public class AlreadyKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyKnown() {
        super("already_known", "There is an account with this address already.");
    }
}
