package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where the installation's row is kept. */
@ApplicationScoped
public class Installations {

    @PersistenceContext
    EntityManager entities;

    public Optional<Installation> current() {
        return Optional.ofNullable(entities.find(Installation.class, Installation.ID));
    }

    public void add(Installation installation) {
        entities.persist(installation);
    }
}
