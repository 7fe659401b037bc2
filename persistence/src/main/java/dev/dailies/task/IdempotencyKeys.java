package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The requests of the last 24 hours that may be sent again. */
@ApplicationScoped
public class IdempotencyKeys {

    @PersistenceContext
    EntityManager entities;

    /** The first request of this name, if it is remembered; one that is over is forgotten here. */
    public Optional<IdempotencyKey> first(IdempotencyKey.Name name, Instant now) {
        var found = Optional.ofNullable(entities.find(IdempotencyKey.class, name));
        found.filter(key -> key.isOver(now)).ifPresent(entities::remove);
        return found.filter(key -> !key.isOver(now));
    }

    /**
     * Remembers a request.
     *
     * @throws ReusedIdempotencyKey if a simultaneous one of the same name was first
     */
    public void add(IdempotencyKey key) {
        try {
            entities.persist(key);
            entities.flush();
        } catch (PersistenceException failed) {
            if (isTaken(failed)) {
                throw ReusedIdempotencyKey.whileInProgress();
            }
            throw failed;
        }
    }

    /** Both databases say a broken constraint as SQLSTATE class 23. */
    private static boolean isTaken(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("23"));
    }

    public int forget(Instant before) {
        return entities.createQuery("delete from IdempotencyKey k where k.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
