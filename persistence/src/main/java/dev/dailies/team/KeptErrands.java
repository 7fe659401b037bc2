package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Everybody who is on the way to the provider of single sign-on. */
@ApplicationScoped
public class KeptErrands {

    @PersistenceContext
    EntityManager entities;

    public void add(KeptErrand errand) {
        entities.persist(errand);
    }

    /** The errand that a browser comes back from, which is over with that: of two that bring it at once, one has it. */
    public Optional<KeptErrand> take(String state) {
        var errand = Optional.ofNullable(
                entities.find(KeptErrand.class, Fingerprint.of(state), LockModeType.PESSIMISTIC_WRITE));
        errand.ifPresent(entities::remove);
        return errand;
    }

    /** Those that nobody came back from. */
    public int forget(Instant before) {
        return entities.createQuery("delete from KeptErrand e where e.since < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
