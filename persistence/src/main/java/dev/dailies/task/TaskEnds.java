package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All ends of tasks that the roll-ups of usage have not counted yet. */
@ApplicationScoped
public class TaskEnds {

    @PersistenceContext
    EntityManager entities;

    public void add(TaskEnd end) {
        entities.persist(end);
    }
}
