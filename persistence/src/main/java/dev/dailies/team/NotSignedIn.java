package dev.dailies.team;

import dev.dailies.shared.Refusal;
import java.time.Duration;

/**
 * Signing in failed. The same words for an unknown account and a wrong password, so that nobody learns which it was;
 * whom a provider of single sign-on vouches for hears the reason, since it is about themselves.
 */
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

    /** They are who they say they are; the account may not act. */
    public static NotSignedIn suspended() {
        return new NotSignedIn("account_suspended", "This account is suspended.", 0);
    }

    /** The provider vouches for somebody whom nobody has added here. */
    public static NotSignedIn unknown() {
        return new NotSignedIn("sign_on_unknown", "Nobody here has this e-mail address.", 0);
    }

    /** Anybody can claim an address; only one that the provider has verified tells who somebody is. */
    public static NotSignedIn unverified() {
        return new NotSignedIn("sign_on_unverified", "The provider has not verified this e-mail address.", 0);
    }

    /** The address's account has come in as somebody else before, who may have had the address before them. */
    public static NotSignedIn somebodyElse() {
        return new NotSignedIn("sign_on_other", "This account belongs to another sign-on of the same provider.", 0);
    }

    /** They come back too late, for the second time, or from where they were never sent. */
    public static NotSignedIn stale() {
        return new NotSignedIn("sign_on_stale", "This sign-in is over. Start again.", 0);
    }

    /** The provider did not answer, or what it answered cannot be trusted. */
    public static NotSignedIn unproven() {
        return new NotSignedIn("sign_on_failed", "Single sign-on did not work.", 0);
    }

    /** After how many minutes the next attempt is heard; 0 for at once. */
    public long minutes() {
        return minutes;
    }
}
