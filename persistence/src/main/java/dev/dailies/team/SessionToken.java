package dev.dailies.team;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the browser of somebody who is signed in brings with each request: 256 random bits. Only its hash is stored. */
public record SessionToken(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{43}");

    /** The token that a browser brings, if it can be one. */
    public static Optional<SessionToken> of(String brought) {
        return FORM.matcher(brought).matches() ? Optional.of(new SessionToken(brought)) : Optional.empty();
    }

    /** A new one that nobody has seen. */
    public static SessionToken generate(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database knows of it. */
    String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "SessionToken";
    }
}
