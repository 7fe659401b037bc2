package dev.dailies.upload;

import java.util.Locale;

/** Why an upload is paused, and so what resumes it. */
public enum PausedFor {
    /** Somebody asked for it, and resumes it. */
    REQUEST,
    /** The team's credits do not pay for the next row; a recharge resumes it. */
    CREDIT,
    /** Whoever uploaded it left the team, the key was revoked, or one of them is suspended; once mended, they resume it. */
    ACCESS,
    /** The next row costs more than was said when it was started; whoever resumes it agrees to that. */
    PRICE;

    /** As the API says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
