package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where the signing key is kept. */
@ApplicationScoped
public class SigningKeys {

    @PersistenceContext
    EntityManager entities;

    public Optional<SigningKey> current() {
        return Optional.ofNullable(entities.find(SigningKey.class, SigningKey.ID));
    }

    public void add(SigningKey key) {
        entities.persist(key);
    }
}
