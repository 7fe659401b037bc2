package dev.dailies.upload;

import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of uploads: {@code upload_} and 122 random bits, so they cannot be guessed. */
final class UploadIds {

    private static final String PREFIX = "upload_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{32}");

    private UploadIds() {}

    /** Whether a text has the form of our ids; no other text need trouble the database. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String next() {
        return PREFIX + UUID.randomUUID().toString().replace("-", "");
    }
}
