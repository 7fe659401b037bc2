package dev.dailies.team.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * One way to the provider and back. Its secrets never leave our database together: the browser carries the state, the
 * token the nonce, and we alone know the verifier.
 *
 * @param state what comes back with whoever was sent
 * @param nonce what stands in the token that was made for them
 * @param verifier what shows that it is we who sent them (PKCE)
 * @param to the page that they wanted
 */
public record SignOnErrand(String state, String nonce, String verifier, String to, Instant since) {

    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SignOnErrand to(String page, Instant now) {
        return new SignOnErrand(random(), random(), random(), page, now);
    }

    /** Whether whoever comes back from it now is in time. */
    boolean isOpen(Instant now) {
        return now.isBefore(since.plus(LONGEST));
    }

    /** What the provider hears of the verifier: its SHA-256. */
    String challenge() {
        try {
            return coded(MessageDigest.getInstance("SHA-256").digest(bytes(verifier)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return coded(bytes);
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
