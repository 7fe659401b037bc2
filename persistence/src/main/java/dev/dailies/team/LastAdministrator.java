package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Without an administrator nobody could look after the installation. */
public class LastAdministrator extends Refusal {

    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super("last_administrator", "This is the only administrator who can come in. Make somebody else one first.");
    }
}
