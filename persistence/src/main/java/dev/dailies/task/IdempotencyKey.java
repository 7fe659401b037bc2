package dev.dailies.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A request that its sender may send again: the same API key, name and body give the same task for 24 hours. */
@Entity
public class IdempotencyKey {

    /** How long it is remembered (contract 2.11). */
    public static final Duration LIFE = Duration.ofHours(24);

    /** A name is an API key's own. */
    @Embeddable
    public record Name(Long keyId, @Column(name = "name") String text) implements Serializable {}

    @EmbeddedId
    private Name name;

    private String bodyHash;
    private String taskId;
    private Instant createdAt;

    protected IdempotencyKey() {}

    public IdempotencyKey(Name name, String bodyHash, String taskId, Instant now) {
        this.name = name;
        this.bodyHash = bodyHash;
        this.taskId = taskId;
        this.createdAt = now;
    }

    /**
     * The task that the first request made.
     *
     * @throws ReusedIdempotencyKey if that request had another body
     */
    public String taskFor(String hash) {
        if (!bodyHash.equals(hash)) {
            throw ReusedIdempotencyKey.byAnotherBody();
        }
        return taskId;
    }

    boolean isOver(Instant now) {
        return createdAt.plus(LIFE).isBefore(now);
    }
}
