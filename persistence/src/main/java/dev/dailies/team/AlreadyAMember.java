package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** They belong to the team already. */
public class AlreadyAMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyAMember() {
        super(
                "already_a_member",
                "They belong to the team already. Change their role in the list, if that is what you want.");
    }
}
