package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Of the demo's password, in one round instead of 600,000: a hash names its own cost, and here nobody guesses. */
final class QuickHash {

    static final String OF_THE_DEMO_PASSWORD = of(DemoKeys.PASSWORD);

    private QuickHash() {}

    private static String of(String password) {
        try {
            var salt = new byte[32];
            var spec = new PBEKeySpec(password.toCharArray(), salt, 1, salt.length * Byte.SIZE);
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            var text = Base64.getEncoder();
            return "PBKDF2WithHmacSHA256:1:" + text.encodeToString(salt) + ":" + text.encodeToString(hash.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
