package dev.dailies.team.service;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes and checks the hashes of passwords: salted, and slow on purpose. A hash names its own algorithm and cost, in the
 * form of Jakarta Security ({@code algorithm:iterations:salt:hash}), so that the cost can be raised later.
 */
public final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    private static final int BYTES = 32;

    /** Without the letters and digits that look like one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    public static String hash(String password) {
        return hash(password, ITERATIONS);
    }

    /** The hash of a password that is no secret: in one round, since nobody need guess it. */
    public static String hashOfPublic(String password) {
        return hash(password, 1);
    }

    /** The hash of no password that anybody knows, at no cost. To compare with it costs as much as with any other. */
    static String nobodys() {
        return written(ITERATIONS, randomBytes(), randomBytes());
    }

    public static boolean matches(String password, String hash) {
        var parts = hash.split(":");
        var salt = Base64.getDecoder().decode(parts[2]);
        var derived = derived(password, parts[0], Integer.parseInt(parts[1]), salt);
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3]));
    }

    /** A password that nobody guesses: 116 random bits. */
    public static String random() {
        var password = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
        return password.toString();
    }

    private static String hash(String password, int iterations) {
        var salt = randomBytes();
        return written(iterations, salt, derived(password, ALGORITHM, iterations, salt));
    }

    private static byte[] randomBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String written(int iterations, byte[] salt, byte[] derived) {
        var text = Base64.getEncoder();
        return String.join(
                ":", ALGORITHM, String.valueOf(iterations), text.encodeToString(salt), text.encodeToString(derived));
    }

    private static byte[] derived(String password, String algorithm, int iterations, byte[] salt) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BYTES * Byte.SIZE);
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, impossible);
        }
    }
}
