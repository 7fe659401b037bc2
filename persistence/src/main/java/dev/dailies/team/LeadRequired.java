package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Only those who look after the team may do this: its leads, and administrators who belong to it. */
public class LeadRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public LeadRequired() {
        super("team_lead_required", "Only a lead of the team may do this. Ask one of them.");
    }
}
