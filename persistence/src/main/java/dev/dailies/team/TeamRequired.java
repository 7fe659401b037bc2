package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** The key is personal, and what was asked for needs a team's credits. */
public class TeamRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public TeamRequired() {
        super(
                "grok_video_team_required",
                "This key is personal and has no team to pay from. Use a key that is scoped to a team.");
    }
}
