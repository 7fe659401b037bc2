package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** So many keys that nobody knows any more what each is for. */
public class TooManyKeys extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyKeys() {
        super("too_many_keys", "You have as many keys in use as one person may have. Revoke one that is not needed.");
    }
}
