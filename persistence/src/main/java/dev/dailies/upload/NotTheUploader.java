package dev.dailies.upload;

import dev.dailies.shared.Refusal;

/** The upload belongs to somebody else, or only the one who uploaded it, or a lead, may do this (contract 3.3). */
public class NotTheUploader extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotTheUploader(String message) {
        super("media_resource_access_denied", message);
    }

    /** It is another team's. */
    public static NotTheUploader reading() {
        return new NotTheUploader(
                "This upload belongs to another owner. Use the account, team or API key that created it.");
    }

    /** It is a teammate's, and takes up their slots. */
    public static NotTheUploader starting() {
        return new NotTheUploader(
                "Only the account that uploaded this file can start it. Ask them, or upload it yourself.");
    }

    /** It is a teammate's, and the asker does not look after the team. */
    public static NotTheUploader holding() {
        return new NotTheUploader(
                "Only the account that uploaded this file, and leads of the team, can pause, resume or cancel it. Ask one of them.");
    }
}
