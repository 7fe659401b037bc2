package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Everything that came to nothing on the way of all tasks. */
@ApplicationScoped
public class TaskSetbacks {

    @PersistenceContext
    EntityManager entities;

    public void add(String taskId, String reason, Instant now) {
        entities.persist(new TaskSetback(taskId, reason, now));
    }

    /** A task's first ones. */
    public List<Setback> of(String taskId, int most) {
        return entities.createQuery("""
                        select new dev.dailies.task.Setback(s.reason, s.at)
                        from TaskSetback s where s.taskId = :task order by s.id
                        """, Setback.class)
                .setParameter("task", taskId)
                .setMaxResults(most)
                .getResultList();
    }
}
