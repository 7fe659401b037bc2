package dev.dailies.team;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret part of a one-time link: 192 random bits. Only its hash is stored. */
public record InvitationCode(String text) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{32}");

    /**
     * @throws InvitationGone if the text cannot be one
     */
    public InvitationCode {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new InvitationGone();
        }
    }

    /** A new one that nobody has seen. */
    public static InvitationCode generate(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InvitationCode(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** What the database knows of it. */
    public String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "InvitationCode";
    }
}
