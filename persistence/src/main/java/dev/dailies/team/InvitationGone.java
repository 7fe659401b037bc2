package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** The link was used, has expired, or never was one. The same words for each, so that nobody learns which. */
public class InvitationGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvitationGone() {
        super("invitation_gone", "This link was used already or has expired. Ask for a new one.");
    }
}
