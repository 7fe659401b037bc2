package dev.dailies.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** What time it is to the database: the one clock that all nodes can see. */
@ApplicationScoped
public class DatabaseTime {

    @PersistenceContext
    EntityManager entities;

    public Instant now() {
        return entities.createQuery("select instant", Instant.class).getSingleResult();
    }
}
