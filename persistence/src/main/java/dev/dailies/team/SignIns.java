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

    /** One more of a subject. The row is there before it is locked, so that two first failures at once count as two. */
    public void failed(String subject, Instant now) {
        entities.createNativeQuery("""
                        insert into sign_in_attempts (subject, failures, last_failure)
                        values (:subject, 0, :now) on conflict do nothing
                        """)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
        entities.find(SignInAttempts.class, subject, LockModeType.PESSIMISTIC_WRITE)
                .failed(now);
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
