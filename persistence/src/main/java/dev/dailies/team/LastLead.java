package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** A team without a lead would have nobody to look after its members and keys. */
public class LastLead extends Refusal {

    private static final long serialVersionUID = 1L;

    public LastLead() {
        super("last_lead", "This is the team's only lead. Make somebody else a lead first.");
    }
}
