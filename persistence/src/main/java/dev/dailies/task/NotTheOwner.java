package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The task belongs to somebody else (contract 3.3). */
public class NotTheOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotTheOwner() {
        super(
                "media_resource_access_denied",
                "This task belongs to another owner. Use the account, team or API key that created it.");
    }
}
