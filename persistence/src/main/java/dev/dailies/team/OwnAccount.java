package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** What nobody does to themselves by mistake. */
public class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    private OwnAccount(String code, String message) {
        super(code, message);
    }

    /** They would see none of an administrator's pages any more; they may, if they say that they mean it. */
    public static OwnAccount unmade() {
        return new OwnAccount("own_rights", "These rights are your own. Confirm that you want to give them up.");
    }

    /** They would be out at once. */
    public static OwnAccount suspended() {
        return new OwnAccount("own_account", "This account is your own. Ask another administrator to suspend it.");
    }
}
