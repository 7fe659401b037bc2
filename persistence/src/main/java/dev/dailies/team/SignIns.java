package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All failed attempts to sign in that still count. */
@ApplicationScoped
public class SignIns {

    @PersistenceContext
    EntityManager entities;

    public Optional<SignInAttempts> of(String subject) {
        return Optional.ofNullable(entities.find(SignInAttempts.class, subject));
    }

    /** Those of a subject, there from now on, and locked until the end of the transaction. */
    public SignInAttempts locked(String subject) {
        var found = entities.find(SignInAttempts.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            found = new SignInAttempts(subject);
            entities.persist(found);
        }
        return found;
    }

    public void forget(String subject) {
        of(subject).ifPresent(entities::remove);
    }

    public int forget(Instant before) {
        return entities.createQuery("delete from SignInAttempts a where a.lastFailure < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
