package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** When somebody last looked at a list of videos. Looks that follow one another within half an hour are one visit. */
@Entity
public class VideosVisit {

    private static final Duration BREAK = Duration.ofMinutes(30);

    /** How exactly it is known when they last looked, so that an open page writes nothing. */
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    /** One account has one last look at each list. */
    @Embeddable
    public record Place(Long accountId, String scope) implements Serializable {}

    @EmbeddedId
    private Place place;

    private Instant since;
    private Instant lastLook;

    protected VideosVisit() {}

    /**
     * They look again.
     *
     * @return when their visit before this one ended: what came back since is new to them
     */
    Instant look(Instant now) {
        if (!now.isBefore(lastLook.plus(BREAK))) {
            since = lastLook;
        }
        if (!now.isBefore(lastLook.plus(EXACT_ENOUGH))) {
            lastLook = now;
        }
        return since;
    }
}
