package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** The team may start nothing new for now. To a program this is as good as having no team to pay, and so it hears the same code. */
public class TeamSuspended extends Refusal {

    private static final long serialVersionUID = 1L;

    public TeamSuspended() {
        super(
                "grok_video_team_required",
                "This team is suspended: what is under way runs on, and nothing new is started. Ask an administrator of this installation, or use a key of another team.");
    }
}
