package dev.dailies.team;

import dev.dailies.shared.Refusal;
import java.time.Duration;

/** Signing in failed. The same words for an unknown account and a wrong password, so that nobody learns which it was. */
public class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long minutes;

    private NotSignedIn(String code, String message, long minutes) {
        super(code, message);
        this.minutes = minutes;
    }

    public static NotSignedIn wrong() {
        return new NotSignedIn("sign_in_wrong", "This e-mail address and password do not belong together.", 0);
    }

    public static NotSignedIn throttled(Duration wait) {
        var minutes = wait.plusSeconds(59).toMinutes();
        return new NotSignedIn(
                "sign_in_throttled", "Too many attempts. Try again in %d minutes.".formatted(minutes), minutes);
    }

    /** After how many minutes the next attempt is heard; 0 for at once. */
    public long minutes() {
        return minutes;
    }
}
