package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Where the signing key is kept. */
@ApplicationScoped
public class SigningKeys {

    @PersistenceContext
    EntityManager entities;

    /**
     * The key, locked until the end of the transaction: one node at a time has it.
     *
     * @param secret what it is if there is none yet
     */
    public SigningKey lockedOr(String secret) {
        entities.createNativeQuery("insert into signing_key (id, secret) values (:id, :secret) on conflict do nothing")
                .setParameter("id", SigningKey.ID)
                .setParameter("secret", secret)
                .executeUpdate();
        return entities.find(SigningKey.class, SigningKey.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
