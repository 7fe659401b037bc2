package dev.dailies.team;

import dev.dailies.shared.Refusal;

/** Nobody is let in: no key, a mistyped one, or one that is unknown, revoked or expired (contract 1.8). */
public class UnknownKey extends Refusal {

    private static final long serialVersionUID = 1L;

    private UnknownKey(String message) {
        super("invalid_api_key", message);
    }

    public static UnknownKey missing() {
        return new UnknownKey("There is no API key. Send it in the header: Authorization: Bearer <key>.");
    }

    public static UnknownKey mistyped() {
        return new UnknownKey("This is not one of our API keys: it is mistyped or cut short. Copy it again, whole.");
    }

    public static UnknownKey notValid() {
        return new UnknownKey(
                "This API key is unknown, revoked or expired. Create a new one, or ask your team's lead.");
    }
}
