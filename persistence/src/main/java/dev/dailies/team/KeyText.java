package dev.dailies.team;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * An API key as its holder has it: {@code dly_}, 28 random characters of base62 (166 bits), and 6 of checksum. The
 * checksum tells a typo from a revoked key without a look at the database, and lets secret scanners be sure. Only the
 * hash is stored; a fast one, since there is nothing to guess.
 */
public record KeyText(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LENGTH = 28;
    private static final int CHECKSUM_LENGTH = 6;
    private static final String PREFIX = "dly_";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM_LENGTH + CHECKSUM_LENGTH) + "}");
    private static final int SHOWN = PREFIX.length() + 6;

    /**
     * @throws UnknownKey if the text cannot be a key
     */
    public KeyText {
        if (!FORM.matcher(text).matches()) {
            throw UnknownKey.mistyped();
        }
        var body = text.substring(0, text.length() - CHECKSUM_LENGTH);
        if (!text.equals(body + checksum(body))) {
            throw UnknownKey.mistyped();
        }
    }

    /** A new key that nobody has seen. */
    public static KeyText generate(SecureRandom random) {
        var body = new StringBuilder(PREFIX);
        random.ints(RANDOM_LENGTH, 0, ALPHABET.length()).forEach(i -> body.append(ALPHABET.charAt(i)));
        return new KeyText(body + checksum(body.toString()));
    }

    /** What the database knows of the key. */
    public String hash() {
        return Fingerprint.of(text);
    }

    /** The beginning, by which its holder recognises it in a list. */
    public String prefix() {
        return text.substring(0, SHOWN);
    }

    @Override
    public String toString() {
        return prefix() + "…";
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        var rest = crc.getValue();
        var digits = new char[CHECKSUM_LENGTH];
        for (var i = CHECKSUM_LENGTH - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(digits);
    }
}
