package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Nobody is meant. */
public class NoSuchAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchAccount() {
        super("no_such_account", "There is no such account. Load the page again.");
    }
}
