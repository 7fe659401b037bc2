package dev.dailies.task;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Ids of tasks: {@code task_}, the millisecond of creation, and 130 random bits, in an alphabet whose order is that of
 * the characters. So they sort by creation and cannot be guessed (contract 2.6).
 */
public final class TaskIds {

    private static final String PREFIX = "task_";
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 26;
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[" + ALPHABET + "]{" + (TIME_DIGITS + RANDOM_DIGITS) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TaskIds() {}

    /** Whether a text has the form of our ids; no other text need trouble the database. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String next(Instant now) {
        var id = new StringBuilder(first(now));
        RANDOM.ints(RANDOM_DIGITS, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.toString();
    }

    /** Not an id, but where those of a millisecond begin: all that were made before sort below it. */
    public static String first(Instant moment) {
        var id = new StringBuilder(PREFIX);
        for (var digit = TIME_DIGITS - 1; digit >= 0; digit--) {
            id.append(ALPHABET.charAt((int) (moment.toEpochMilli() >>> 5 * digit) & 31));
        }
        return id.toString();
    }
}
