package dev.dailies.task;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All tasks of which nobody knows whether the provider made them, until somebody has looked into it. */
@ApplicationScoped
public class UnknownOutcomes {

    @PersistenceContext
    EntityManager entities;

    public long count() {
        return entities.createQuery("select count(t) from VideoTask t where t.outcomeUnknown = true", Long.class)
                .getSingleResult();
    }

    /** A page of them beside a place, the newest in front. */
    public Slice<UnknownOutcome> page(Place<String> place, int size) {
        return Slice.beside(place, beside(place, size + 1), size, () -> page(Place.newest(), size));
    }

    /** One of them, locked until the end of the transaction. */
    public Optional<VideoTask> locked(String taskId) {
        return Optional.of(taskId)
                .filter(TaskIds::isOne)
                .map(id -> entities.find(VideoTask.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(VideoTask::isOutcomeUnknown);
    }

    private List<UnknownOutcome> beside(Place<String> place, int most) {
        var side = place.id() == null ? "" : place.newer() ? " and t.id > :place" : " and t.id < :place";
        var query = entities.createQuery(
                """
                        select new dev.dailies.task.UnknownOutcome(t.id, t.createdAt, t.handedOverAt, t.completedAt,
                            t.upstream.provider, t.upstream.providerModel, t.upstream.providerJob, t.asked.seconds,
                            t.asked.resolution, t.held, g.name, a.email, t.work.step)
                        from VideoTask t, Team g, Account a
                        where t.outcomeUnknown = true and g.id = t.owner.teamId and a.id = t.owner.accountId""" + side + " order by t.id " + (place.newer() ? "asc" : "desc"), UnknownOutcome.class);
        if (place.id() != null) {
            query.setParameter("place", place.id());
        }
        return query.setMaxResults(most).getResultList();
    }
}
