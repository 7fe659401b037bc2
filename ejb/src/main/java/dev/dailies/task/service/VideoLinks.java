package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.SigningKeys;
import dev.dailies.task.TaskView;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses of videos that open without a key (contract 3.4): unguessable, because signed by this installation, and good
 * until the video's retention ends. The same task always has the same address.
 */
@Singleton
@Lock(LockType.READ)
public class VideoLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    SigningKeys keys;

    private volatile SecretKeySpec secret;

    /** Makes the signing key at the very first start, and reads it at every one: one node at a time. */
    @Lock(LockType.WRITE)
    public void prepare() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = keys.lockedOr(HexFormat.of().formatHex(bytes));
        secret = new SecretKeySpec(HexFormat.of().parseHex(key.secret()), ALGORITHM);
    }

    /** Where a succeeded task's video is to be had: from us, or from the provider until our copy is there. */
    public URI of(TaskView task) {
        if (task.storedBytes() == null) {
            return URI.create(task.providerVideo());
        }
        var expires = task.completedAt().plus(settings.keeping().retention()).getEpochSecond();
        return URI.create("%s/v1/videos/%s/content?expires=%d&signature=%s"
                .formatted(base(), task.id(), expires, signature(task.id(), expires)));
    }

    /** Whether an address is ours. */
    public boolean isSigned(String taskId, long expires, String signature) {
        var right = signature(taskId, expires).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an address of ours is no longer good. */
    public boolean isOver(long expires) {
        return expires <= clock.instant().getEpochSecond();
    }

    private String base() {
        return settings.publicUrl().toString().replaceAll("/+$", "");
    }

    private String signature(String taskId, long expires) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            var signed = mac.doFinal((taskId + "\n" + expires).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }
}
