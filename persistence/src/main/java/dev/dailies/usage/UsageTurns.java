package dev.dailies.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;

/** Whose turn it is to count usage: one transaction's at a time, on all nodes together. */
@ApplicationScoped
public class UsageTurns {

    @PersistenceContext
    EntityManager entities;

    /** Waits for the turn and holds it until the end of the transaction. */
    public UsageStanding take() {
        return held().standing();
    }

    /**
     * Takes the turn, and counts the days of a zone from now on.
     *
     * @return whether they were those of another zone before
     */
    public boolean adopt(ZoneId zone) {
        return held().adopt(zone);
    }

    /** Takes the turn to begin anew: what was found before says nothing any more. */
    public UsageStanding begin() {
        var turn = held();
        var before = turn.standing();
        turn.unchecked();
        return before;
    }

    public void checked(long differences, Instant now) {
        held().checked(differences, now);
    }

    public UsageStanding standing() {
        return entities.find(UsageTurn.class, UsageTurn.ONLY).standing();
    }

    private UsageTurn held() {
        return entities.find(UsageTurn.class, UsageTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
