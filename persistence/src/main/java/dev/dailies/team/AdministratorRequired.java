package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Only an administrator of the installation may do this. */
public class AdministratorRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdministratorRequired() {
        super("administrator_required", "Only an administrator of this installation may do this. Ask one of them.");
    }
}
