package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Reckons what other rates would have come to, by the tasks that were made: in one statement, however many there were. */
@ApplicationScoped
public class PriceEffects {

    private static final int TEAMS = 5;

    @PersistenceContext
    EntityManager entities;

    /** By the tasks of a model that were created since a moment; ids sort by creation. */
    public PriceEffect of(String model, Rates rates, Instant since) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery("""
                        select g.name, e.tasks, e.was, e.would, sum(e.tasks) over (), sum(e.was) over (), sum(e.would) over ()
                        from (
                            select t.team_id, count(*) as tasks, sum(t.charged) as was,
                                sum(t.generated * (case t.resolution when 'P480' then cast(:second480 as numeric(18, 6))
                                        else cast(:second720 as numeric(18, 6)) end)
                                    + case when t.image_url is null then 0 else cast(:fee as numeric(18, 6)) end) as would
                            from video_task t
                            where t.model = :model and t.id >= :first and t.status = 'SUCCEEDED'
                            group by t.team_id) e
                        join team g on g.id = e.team_id
                        order by abs(e.would - e.was) desc, e.team_id fetch first :teams rows only
                        """)
                .setParameter("model", model)
                .setParameter("first", TaskIds.first(since))
                .setParameter("second480", rates.second480().amount())
                .setParameter("second720", rates.second720().amount())
                .setParameter("fee", rates.imageFee().amount())
                .setParameter("teams", TEAMS)
                .getResultList();
        return found.isEmpty()
                ? new PriceEffect(0, BigDecimal.ZERO, BigDecimal.ZERO, List.of())
                : new PriceEffect(
                        ((Number) found.get(0)[4]).longValue(),
                        (BigDecimal) found.get(0)[5],
                        (BigDecimal) found.get(0)[6],
                        found.stream().map(PriceEffects::ofTeam).toList());
    }

    private static PriceEffect.OfTeam ofTeam(Object[] row) {
        return new PriceEffect.OfTeam(
                (String) row[0], ((Number) row[1]).longValue(), (BigDecimal) row[2], (BigDecimal) row[3]);
    }
}
